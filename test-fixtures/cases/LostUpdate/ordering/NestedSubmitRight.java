import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task that submits the next one as its last action. */
public class NestedSubmitRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int stage;

  public void start() {
    pool.execute(
        () -> {
          stage++;
          pool.execute(this::second);
        });
  }

  private void second() {
    stage += 10;
    System.out.println("stage " + stage);
  }
}
