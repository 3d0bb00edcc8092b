import java.util.concurrent.CompletableFuture;

/** Stages of one chain follow each other; two stages of one source do not. */
public class StageChainRacy {
  private int steps;

  public CompletableFuture<Void> start(String order) {
    CompletableFuture<String> checked = CompletableFuture.supplyAsync(order::trim);
    CompletableFuture<Void> booked = checked.thenAcceptAsync(text -> steps++); // expect: LostUpdate
    return checked.thenRunAsync(() -> steps++); // expect: LostUpdate
  }
}
