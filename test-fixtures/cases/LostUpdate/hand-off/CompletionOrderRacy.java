import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Results are summed by the tasks, or by the one thread that takes them. */
public class CompletionOrderRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public long bytes(Iterable<byte[]> parts) throws InterruptedException, ExecutionException {
    CompletionService<Integer> completion = new ExecutorCompletionService<>(pool);
    long[] sum = new long[1];
    int submitted = 0;
    for (byte[] part : parts) {
      completion.submit(
          () -> {
            sum[0] += part.length; // expect: LostUpdate
            return part.length;
          });
      submitted++;
    }
    for (int i = 0; i < submitted; i++) {
      int length = completion.take().get();
      System.out.println("part of " + length);
    }
    return sum[0];
  }
}
