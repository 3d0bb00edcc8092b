/** A reset needs no lock as long as nobody has been started. */
public class ResetBeforeStartRacy {
  private final Object lock = new Object();
  private int errors;

  public void start(int[] codes) {
    for (int code : codes) {
      new Thread(
              () -> {
                synchronized (lock) {
                  errors = Math.max(errors, code);
                }
              })
          .start();
    }
    errors = 0; // expect: InconsistentGuard
  }
}
