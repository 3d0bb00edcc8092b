import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static counter behind an instance lock: several generators, several locks. */
public class IdGeneratorRacy implements Runnable {
  private static long next;

  @Override
  public void run() {
    long id = nextId();
    System.out.println(Thread.currentThread().getName() + " has " + id);
  }

  private static long increment() {
    return ++next; // expect: LostUpdate
  }

  private synchronized long nextId() {
    return increment();
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 100; i++) {
      pool.execute(new IdGeneratorRacy());
    }
    pool.shutdown();
  }
}
