import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** The owner hands the collector over while it is made itself, and stops it later by a volatile flag. */
public class OwnedCollectorRight implements AutoCloseable {
  private final BlockingQueue<String> spans = new LinkedBlockingQueue<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Collector collector = new Collector();

  {
    pool.execute(collector);
  }

  @Override
  public void close() {
    collector.stop();
    pool.shutdown();
  }

  private class Collector implements Runnable {
    private volatile boolean stopped;

    void stop() {
      stopped = true;
    }

    @Override
    public void run() {
      while (!stopped) {
        spans.poll();
      }
    }
  }
}
