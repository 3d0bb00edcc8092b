import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The builder counts before the barrier, the caller behind it. */
public class BarrierPhasesRacy {
  private int nodes;

  public int start() throws InterruptedException, BrokenBarrierException {
    CyclicBarrier built = new CyclicBarrier(2);
    new Thread(
            () -> {
              nodes += 10; // expect: LostUpdate
              try {
                built.await();
              } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    nodes++; // expect: LostUpdate
    built.await();
    return nodes;
  }
}
