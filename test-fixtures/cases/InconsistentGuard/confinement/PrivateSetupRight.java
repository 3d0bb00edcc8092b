/** A private method that only the constructor calls, or a second caller too. */
public class PrivateSetupRight {
  private final Object lock = new Object();
  private String theme;

  public PrivateSetupRight() {
    setUp();
  }

  private void setUp() {
    theme = "light";
  }

  public void reset() {
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
