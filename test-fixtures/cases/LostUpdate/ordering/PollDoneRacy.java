import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asking whether a task is done is not the same as waiting for it. */
public class PollDoneRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int rows;

  public int load(String[] table) throws ExecutionException, InterruptedException {
    Future<?> loading =
        pool.submit(
            () -> {
              rows += table.length; // expect: LostUpdate
            });
    System.out.println("done: " + loading.isDone());
    rows++; // expect: LostUpdate
    return rows;
  }
}
