import java.util.function.Supplier;

/** A singleton enum with a guarded field, read through a supplier. */
public enum EnumModeRight {
  INSTANCE;

  private String mode = "idle";

  public synchronized void switchTo(String to) {
    mode = to;
  }

  public String label() {
    Supplier<String> text =
        () -> {
          synchronized (this) {
            return "mode " + mode;
          }
        };
    return text.get();
  }
}
