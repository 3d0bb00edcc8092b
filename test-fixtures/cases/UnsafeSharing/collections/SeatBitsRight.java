import java.util.BitSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Marks the seats that are sold. */
public class SeatBitsRight {
  private final BitSet sold = new BitSet();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void sell(int[] seats) {
    for (int seat : seats) {
      pool.execute(
          () -> {
            synchronized (sold) {
              sold.set(seat);
            }
          });
    }
  }
}
