/** Copies while it is allowed to. */
public class FlagBeforeStartRacy {
  private static boolean allowed;

  public static void main(String[] args) {
    Thread copier =
        new Thread(
            () -> {
              while (allowed) { // expect: StaleRead
                Thread.onSpinWait();
              }
            });
    copier.start();
    allowed = true;
  }
}
