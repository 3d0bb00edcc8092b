import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** compute() guards the value of its key and nothing else. */
public class ComputeGuardRight {
  static final class Quota {
    int used;
  }

  private final ConcurrentHashMap<String, Quota> quotas = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  public void use(String tenant) {
    pool.submit(
        () ->
            quotas.compute(
                tenant,
                (key, old) -> {
                  Quota quota = old == null ? new Quota() : old;
                  quota.used++;
                  return quota;
                }));
  }
}
