/** A reset needs no lock as long as nobody has been started. */
public class ResetBeforeStartRight {
  private final Object lock = new Object();
  private int errors;

  public void start(int[] codes) {
    errors = 0;
    for (int code : codes) {
      new Thread(
              () -> {
                synchronized (lock) {
                  errors = Math.max(errors, code);
                }
              })
          .start();
    }
  }
}
