import java.util.concurrent.locks.ReentrantLock;

/** A gate whose helper is called by whoever holds the lock. */
public class LeaveSignalsRacy {
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
    lock.unlock();
    signal();
  }

  private void signal() {
    System.out.println(waiting); // expect: InconsistentGuard
  }
}
