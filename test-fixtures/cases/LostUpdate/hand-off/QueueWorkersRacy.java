import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A home-made pool: tasks travel through a queue to the worker threads. */
public class QueueWorkersRacy {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private int indexed;

  public void start() {
    for (int i = 0; i < 4; i++) {
      new Thread(this::work).start();
    }
  }

  private void work() {
    try {
      while (true) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void index(String document) throws InterruptedException {
    tasks.put(
        () -> {
          indexed++; // expect: LostUpdate
          System.out.println(indexed + " " + document);
        });
  }
}
