package plugin;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Calls its subclass from a pool. */
public abstract class BasePlugin {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  public final void fire(String event) {
    pool.execute(() -> onEvent(event));
  }

  protected abstract void onEvent(String event);
}
