import java.util.concurrent.locks.ReentrantLock;

/** All branches of a switch hold the lock, or all but one. */
public class SwitchPathsRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private String mode = "idle";

  public void apply(char command) {
    switch (command) {
      case 'r':
        lock.lock();
        break;
      case 's':
        break;
      default:
        return;
    }
    mode = "command " + command; // expect: InconsistentGuard
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  public String mode() {
    lock.lock();
    try {
      return mode;
    } finally {
      lock.unlock();
    }
  }

  public void stop() {
    lock.lock();
    mode = "stopped";
    lock.unlock();
  }
}
