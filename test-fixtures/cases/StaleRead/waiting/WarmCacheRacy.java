import java.util.concurrent.CompletableFuture;

/** Is used only when it has been filled. */
public class WarmCacheRacy {
  private boolean warm;

  public void fill() {
    CompletableFuture.runAsync(() -> warm = true);
  }

  public void awaitWarm() {
    while (!warm) { // expect: StaleRead
      Thread.yield();
    }
  }
}
