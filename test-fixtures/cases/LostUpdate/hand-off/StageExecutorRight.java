import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Dependent stages run where the program says. */
public class StageExecutorRight {
  private final Executor statistics = Executors.newSingleThreadExecutor();
  private int answered;

  public CompletableFuture<String> ask(String question) {
    CompletableFuture<String> answer = CompletableFuture.supplyAsync(question::toUpperCase);
    answer.thenAcceptAsync(text -> answered++, statistics);
    return answer;
  }
}
