import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asking whether a task is done is not the same as waiting for it. */
public class PollDoneRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int rows;

  public int load(String[] table) throws ExecutionException, InterruptedException {
    Future<?> loading =
        pool.submit(
            () -> {
              rows += table.length;
            });
    System.out.println("done: " + loading.get());
    rows++;
    return rows;
  }
}
