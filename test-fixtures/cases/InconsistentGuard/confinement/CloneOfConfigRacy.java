/** A fresh copy may be written without its lock until it is published. */
public class CloneOfConfigRacy {
  private int timeout;
  private CloneOfConfigRacy parent;

  public synchronized void setTimeout(int timeout) {
    this.timeout = timeout;
  }

  public synchronized int timeout() {
    return timeout;
  }

  public synchronized CloneOfConfigRacy parent() {
    return parent;
  }

  public CloneOfConfigRacy child() {
    CloneOfConfigRacy child = new CloneOfConfigRacy();
    parent().timeout = timeout(); // expect: InconsistentGuard
    child.setTimeout(timeout());
    return child;
  }
}
