import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** A channel whose state belongs to its event loop, as its methods assert. */
public class InEventLoopRight {
  private final Executor loop =
      Executors.newSingleThreadExecutor(task -> owner = new Thread(task, "loop"));
  private volatile Thread owner;
  private volatile int pending;

  private boolean inEventLoop() {
    return Thread.currentThread() == owner;
  }

  public void write(byte[] bytes) {
    loop.execute(() -> pending += bytes.length);
  }

  public void flush(int bytes) {
    assert inEventLoop();
    pending -= bytes;
  }
}
