import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Consumers empty one queue; with several of them it may be empty by the time of the removal. */
public class DrainQueueRacy {
  private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();

  public void start() {
    for (int i = 0; i < 4; i++) {
      new Thread(this::drain).start();
    }
  }

  private void drain() {
    while (!queue.isEmpty()) {
      queue.remove().run(); // expect: CheckThenAct
    }
  }
}
