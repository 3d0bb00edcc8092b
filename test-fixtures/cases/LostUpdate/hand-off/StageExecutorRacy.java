import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Dependent stages run where the program says. */
public class StageExecutorRacy {
  private final Executor statistics = Executors.newFixedThreadPool(2);
  private int answered;

  public CompletableFuture<String> ask(String question) {
    CompletableFuture<String> answer = CompletableFuture.supplyAsync(question::toUpperCase);
    answer.thenAcceptAsync(text -> answered++, statistics); // expect: LostUpdate
    return answer;
  }
}
