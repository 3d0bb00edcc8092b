import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** The owner hands the collector over while it is made itself, and stops it later. */
public class OwnedCollectorRacy implements AutoCloseable {
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
    private boolean stopped;

    void stop() {
      stopped = true;
    }

    @Override
    public void run() {
      while (!stopped) { // expect: StaleRead
        spans.poll();
      }
    }
  }
}
