import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Sums a large array in chunks. */
public class ChunkSumsRacy {
  private long total;

  public long sum(int[] values, int chunks) throws InterruptedException {
    BlockingQueue<Long> partial = new LinkedBlockingQueue<>();
    int size = values.length / chunks;
    for (int c = 0; c < chunks; c++) {
      int from = c * size;
      new Thread(
              () -> {
                long sum = 0;
                for (int i = from; i < from + size; i++) {
                  sum += values[i];
                }
                total += sum; // expect: LostUpdate
                partial.add(sum);
              })
          .start();
    }
    for (int c = 0; c < chunks; c++) {
      partial.take();
    }
    return total;
  }
}
