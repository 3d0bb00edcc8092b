/** A private method that only the constructor calls, or a second caller too. */
public class PrivateSetupRacy {
  private final Object lock = new Object();
  private String theme;

  public PrivateSetupRacy() {
    setUp();
  }

  private void setUp() {
    theme = "light"; // expect: InconsistentGuard
  }

  public void reset() {
    setUp();
    System.out.println("reset");
  }

  public void setTheme(String theme) {
    synchronized (lock) {
      this.theme = theme;
    }
  }

  public String theme() {
    synchronized (lock) {
      return theme;
    }
  }
}
