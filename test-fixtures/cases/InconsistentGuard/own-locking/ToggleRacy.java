/** The setter forgot the lock. */
public class ToggleRacy {
  private final Object lock = new Object();
  private boolean enabled;
  private String reason = "";

  public void disable(String why) {
    synchronized (lock) {
      enabled = false;
      reason = why;
    }
  }

  public void enable() {
    enabled = true; // expect: InconsistentGuard
    reason = ""; // expect: InconsistentGuard
  }

  public String state() {
    synchronized (lock) {
      return enabled ? "on" : reason;
    }
  }
}
