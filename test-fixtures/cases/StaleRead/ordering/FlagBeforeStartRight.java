/** Copies while it is allowed to. */
public class FlagBeforeStartRight {
  private static boolean allowed;

  public static void main(String[] args) {
    Thread copier =
        new Thread(
            () -> {
              while (allowed) {
                Thread.onSpinWait();
              }
            });
    allowed = true;
    copier.start();
  }
}
