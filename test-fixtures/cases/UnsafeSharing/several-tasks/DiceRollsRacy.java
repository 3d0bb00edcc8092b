import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rolls dice in parallel. */
public class DiceRollsRacy {
  private final SplittableRandom random = new SplittableRandom();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void roll(int times) {
    for (int i = 0; i < times; i++) {
      pool.submit(() -> System.out.println(random.nextInt(6))); // expect: UnsafeSharing
    }
  }
}
