import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The end of a terminal operation orders the whole stream before the caller. */
public class StreamThenCallerRacy {
  private int checked;

  public int check(List<String> names) {
    CompletableFuture<Void> run =
        CompletableFuture.runAsync(() -> names.stream().forEach(this::checkOne));
    checked++; // expect: LostUpdate
    run.join();
    return checked;
  }

  private void checkOne(String name) {
    if (!name.isEmpty()) {
      checked++; // expect: LostUpdate
    }
  }
}
