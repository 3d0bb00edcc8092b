import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** compute() guards the value of its key and nothing else. */
public class ComputeGuardRacy {
  static final class Quota {
    int used;
  }

  private final ConcurrentHashMap<String, Quota> quotas = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int changes;

  public void use(String tenant) {
    pool.submit(
        () ->
            quotas.compute(
                tenant,
                (key, old) -> {
                  Quota quota = old == null ? new Quota() : old;
                  quota.used++;
                  changes++; // expect: LostUpdate
                  return quota;
                }));
  }
}
