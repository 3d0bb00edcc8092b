/** The setter forgot the lock. */
public class ToggleRight {
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
    synchronized (lock) {
      enabled = true;
      reason = "";
    }
  }

  public String state() {
    synchronized (lock) {
      return enabled ? "on" : reason;
    }
  }
}
