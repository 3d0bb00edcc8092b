import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Adds a last line when the batch has ended. */
public class BatchTotalsRacy {
  private final ExecutorService pool;

  public BatchTotalsRacy(ExecutorService pool) {
    this.pool = pool;
  }

  public List<String> run(List<String> input) throws InterruptedException, ExecutionException {
    List<String> out = new ArrayList<>();
    Future<?> batch = pool.submit(() -> out.addAll(input)); // expect: UnsafeSharing
    out.add("end"); // expect: UnsafeSharing
    batch.get();
    return out;
  }
}
