import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task that submits the next one as its last action. */
public class NestedSubmitRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int stage;

  public void start() {
    pool.execute(
        () -> {
          pool.execute(this::second);
          stage++; // expect: LostUpdate
        });
  }

  private void second() {
    stage += 10; // expect: LostUpdate
    System.out.println("stage " + stage);
  }
}
