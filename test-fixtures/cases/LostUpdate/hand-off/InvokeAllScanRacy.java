import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Callables collected in a list and run by invokeAll. */
public class InvokeAllScanRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int matches;

  public int count(List<String> lines, String needle) throws InterruptedException {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (String line : lines) {
      tasks.add(
          new Callable<>() {
            @Override
            public Boolean call() {
              boolean match = line.contains(needle);
              if (match) {
                matches++; // expect: LostUpdate
              }
              return match;
            }
          });
    }
    pool.invokeAll(tasks);
    return matches;
  }
}
