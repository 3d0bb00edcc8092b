import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Get-then-put on a concurrent map, between lock() and unlock() or outside. */
public class MapUnderLockRacy {
  private final ConcurrentHashMap<String, Integer> depth = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  public void enqueue(String queue) {
    pool.submit(
        () -> {
          lock.lock();
          try {
            Integer before = depth.getOrDefault(queue, 0);
            System.out.println(queue + " had " + before);
          } finally {
            lock.unlock();
          }
          depth.put(queue, depth.getOrDefault(queue, 0) + 1); // expect: LostUpdate
        });
  }
}
