import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The task is a local class, kept in a local variable, submitted once or twice. */
public class LocalRunnableRacy {
  private int rebuilt;

  public void start() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    class Rebuild implements Runnable {
      @Override
      public void run() {
        rebuilt++; // expect: LostUpdate
        System.out.println("rebuilt " + rebuilt);
      }
    }
    Runnable rebuild = new Rebuild();
    pool.execute(rebuild);
    pool.execute(rebuild);
    pool.shutdown();
  }
}
