import java.util.concurrent.CompletableFuture;

/** CompletableFuture.join orders the task before what follows. */
public class FutureJoinRight {
  private int pixels;

  public int paint(int width, int height) {
    CompletableFuture<Void> left = CompletableFuture.runAsync(() -> pixels += width);
    left.join();
    CompletableFuture<Void> right = CompletableFuture.runAsync(() -> pixels += height);
    CompletableFuture.allOf(left, right).join();
    return pixels;
  }
}
