import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Counters in a list that never leaves the task. */
public class LocalRegistryRight {
  static final class Counter {
    int value;
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void tally(int[] votes) {
    pool.execute(
        () -> {
          List<Counter> counters = new ArrayList<>();
          counters.add(new Counter());
          counters.add(new Counter());
          for (int vote : votes) {
            counters.get(vote & 1).value++;
          }
          System.out.println(counters.get(0).value - counters.get(1).value);
        });
  }
}
