import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

/** Tasks that a stream makes of its elements, and collects for the pool. */
public class MappedTasksRacy {
  private int hits;

  public int search(ExecutorService pool, List<Predicate<String>> indexes, String query)
      throws InterruptedException {
    List<Callable<Boolean>> tasks = indexes.stream().map(index -> task(index, query)).toList();
    pool.invokeAll(tasks);
    return hits;
  }

  private boolean note(boolean hit) {
    hits += hit ? 1 : 0; // expect: LostUpdate
    return hit;
  }

  private Callable<Boolean> task(Predicate<String> index, String query) {
    return () -> note(index.test(query));
  }
}
