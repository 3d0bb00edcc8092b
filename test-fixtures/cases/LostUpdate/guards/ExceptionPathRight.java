import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** The handler of an exception runs with the lock, or after the finally block that released it. */
public class ExceptionPathRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int parsed;
  private int invalid;

  public void parse(String number) {
    pool.execute(
        () -> {
          lock.lock();
          try {
            parsed += Integer.parseInt(number);
          } catch (NumberFormatException e) {
            invalid++;
          } finally {
            lock.unlock();
          }
        });
  }
}
