import java.util.concurrent.CyclicBarrier;

/** A simulation in rounds; the barrier's action runs on one thread at a time. */
public class BarrierRoundsRacy {
  private static final int PLAYERS = 4;
  private int rounds;
  private final CyclicBarrier barrier = new CyclicBarrier(PLAYERS, () -> {});

  public void start() {
    for (int i = 0; i < PLAYERS; i++) {
      new Thread(this::play).start();
    }
  }

  private void play() {
    try {
      for (int i = 0; i < 100; i++) {
        rounds++; // expect: LostUpdate
        barrier.await();
      }
    } catch (Exception e) {
      Thread.currentThread().interrupt();
    }
  }
}
