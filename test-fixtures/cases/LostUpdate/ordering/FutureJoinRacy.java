import java.util.concurrent.CompletableFuture;

/** CompletableFuture.join orders the task before what follows. */
public class FutureJoinRacy {
  private int pixels;

  public int paint(int width, int height) {
    CompletableFuture<Void> left =
        CompletableFuture.runAsync(() -> pixels += width); // expect: LostUpdate
    CompletableFuture<Void> right =
        CompletableFuture.runAsync(() -> pixels += height); // expect: LostUpdate
    CompletableFuture.allOf(left, right).join();
    return pixels;
  }
}
