import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Rooms that are taken. */
public class ReservedRoomsRight {
  private final Lock lock = new ReentrantLock();
  private final Set<Integer> rooms = new HashSet<>();

  public void reserve(int room) {
    lock.lock();
    try {
      rooms.add(room);
    } finally {
      lock.unlock();
    }
  }

  public void free(int room) {
    lock.lock();
    try {
      rooms.remove(room);
    } finally {
      lock.unlock();
    }
  }
}
