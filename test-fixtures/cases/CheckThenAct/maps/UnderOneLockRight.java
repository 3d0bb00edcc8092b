import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The lock must last from the question to the answer. */
public class UnderOneLockRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final ConcurrentHashMap<String, Integer> stock = new ConcurrentHashMap<>();

  public void add(String item) {
    lock.lock();
    Integer have = stock.get(item);
    if (have == null) {
      stock.put(item, 1);
    }
    lock.unlock();
  }
}
