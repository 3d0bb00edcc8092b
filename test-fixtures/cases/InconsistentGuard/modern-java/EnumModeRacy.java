import java.util.function.Supplier;

/** A singleton enum with a guarded field, read through a supplier. */
public enum EnumModeRacy {
  INSTANCE;

  private String mode = "idle";

  public synchronized void switchTo(String to) {
    mode = to;
  }

  public String label() {
    Supplier<String> text =
        () -> {
          return "mode " + mode; // expect: InconsistentGuard
        };
    return text.get();
  }
}
