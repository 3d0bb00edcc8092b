import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Counters in a list that never leaves the task. */
public class LocalRegistryRacy {
  static final class Counter {
    int value;
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final List<Counter> counters = List.of(new Counter(), new Counter());

  public void tally(int[] votes) {
    pool.execute(
        () -> {
          for (int vote : votes) {
            counters.get(vote & 1).value++; // expect: LostUpdate
          }
          System.out.println(counters.get(0).value - counters.get(1).value);
        });
  }
}
