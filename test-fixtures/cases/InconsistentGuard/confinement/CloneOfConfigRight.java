/** A fresh copy may be written without its lock until it is published. */
public class CloneOfConfigRight {
  private int timeout;
  private CloneOfConfigRight parent;

  public synchronized void setTimeout(int timeout) {
    this.timeout = timeout;
  }

  public synchronized int timeout() {
    return timeout;
  }

  public synchronized CloneOfConfigRight parent() {
    return parent;
  }

  public CloneOfConfigRight child() {
    CloneOfConfigRight child = new CloneOfConfigRight();
    child.timeout = timeout();
    child.setTimeout(timeout());
    return child;
  }
}
