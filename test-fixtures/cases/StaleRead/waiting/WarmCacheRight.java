import java.util.concurrent.CompletableFuture;

/** Is used only when it has been filled. */
public class WarmCacheRight {
  private volatile boolean warm;

  public void fill() {
    CompletableFuture.runAsync(() -> warm = true);
  }

  public void awaitWarm() {
    while (!warm) {
      Thread.yield();
    }
  }
}
