import java.util.concurrent.locks.ReentrantLock;

/** A gate whose helper is called by whoever holds the lock at a count that only he knows. */
public class LeaveSignalsRight {
  @interface GuardedBy {
    String value();
  }

  private final ReentrantLock lock = new ReentrantLock();

  private String waiting = "";

  public void enter(String name) {
    lock.lock();
    waiting = name;
  }

  public void leave() {
    final ReentrantLock own = this.lock;
    try {
      if (own.getHoldCount() == 1) {
        signal();
      }
    } finally {
      own.unlock();
    }
  }

  @GuardedBy("lock")
  private void signal() {
    System.out.println(waiting);
  }
}
