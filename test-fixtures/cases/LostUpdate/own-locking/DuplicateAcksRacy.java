import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Acks of a consumer group. */
class DuplicateAcksRacy {
  private final Lock lock = new ReentrantLock();
  private long acked;
  private long duplicates;

  boolean ack(long offset) {
    lock.lock();
    try {
      if (offset <= acked) {
        lock.unlock();
        duplicates++; // expect: LostUpdate
        lock.lock();
        return false;
      }
      acked = offset;
      return true;
    } finally {
      lock.unlock();
    }
  }

  long duplicates() {
    lock.lock();
    try {
      return duplicates;
    } finally {
      lock.unlock();
    }
  }
}
