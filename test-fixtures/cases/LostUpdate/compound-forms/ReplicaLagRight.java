import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Lag statistics, kept in a record of its own: the path is this.stats.events. */
public class ReplicaLagRight {
  private static final class Stats {
    long events;
    long millis;
  }

  private final Stats stats = new Stats();
  private final ExecutorService replicas = Executors.newFixedThreadPool(3);

  public void onLag(long millis) {
    replicas.submit(
        () -> {
          synchronized (stats) {
            stats.events++;
            this.stats.millis += millis;
          }
        });
  }
}
