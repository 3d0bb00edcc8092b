package mail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Delivers messages on a pool; how, its subclasses say. */
public abstract class Delivery {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  protected final AtomicInteger attempts = new AtomicInteger();

  public final void deliver(String message) {
    pool.execute(() -> send(message));
  }

  public int attempts() {
    return attempts.get();
  }

  protected abstract void send(String message);
}
