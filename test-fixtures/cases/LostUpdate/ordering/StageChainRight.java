import java.util.concurrent.CompletableFuture;

/** Stages of one chain follow each other; two stages of one source do not. */
public class StageChainRight {
  private int steps;

  public CompletableFuture<Void> start(String order) {
    CompletableFuture<String> checked = CompletableFuture.supplyAsync(order::trim);
    CompletableFuture<Void> booked = checked.thenAcceptAsync(text -> steps++);
    return booked.thenRunAsync(() -> steps++);
  }
}
