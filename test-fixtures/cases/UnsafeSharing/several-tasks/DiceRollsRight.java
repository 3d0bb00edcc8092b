import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rolls dice in parallel. */
public class DiceRollsRight {
  private final Random random = new Random();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void roll(int times) {
    for (int i = 0; i < times; i++) {
      pool.submit(() -> System.out.println(random.nextInt(6)));
    }
  }
}
