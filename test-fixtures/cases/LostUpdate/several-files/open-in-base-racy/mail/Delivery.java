package mail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Delivers messages on a pool; how, its subclasses say. */
public abstract class Delivery {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  protected int attempts;

  public final void deliver(String message) {
    pool.execute(() -> send(message));
  }

  public int attempts() {
    return attempts;
  }

  protected abstract void send(String message);
}
