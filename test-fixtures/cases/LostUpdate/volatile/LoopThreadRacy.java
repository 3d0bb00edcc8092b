import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** An event loop: every change of the volatile statistics is made on its one thread. */
public class LoopThreadRacy {
  private final Executor loop = Executors.newSingleThreadExecutor();
  private final Executor helpers = Executors.newFixedThreadPool(2);
  private volatile int connections;
  private volatile long bytes;

  public void onConnect() {
    loop.execute(() -> connections++);
  }

  public void onClose() {
    loop.execute(() -> connections--);
  }

  public void onRead(int n) {
    helpers.execute(() -> bytes += n); // expect: LostUpdate
    helpers.execute(() -> System.out.println(connections + " " + bytes));
  }
}
