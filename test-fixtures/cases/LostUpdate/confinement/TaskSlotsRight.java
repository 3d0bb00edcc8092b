import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each task owns the slot of its number. */
public class TaskSlotsRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void start(String[] parts) {
    long[] done = new long[parts.length];
    for (int id = 0; id < parts.length; id++) {
      int slot = id;
      pool.execute(
          () -> {
            done[slot]++;
            System.out.println(done[slot]);
          });
    }
  }
}
