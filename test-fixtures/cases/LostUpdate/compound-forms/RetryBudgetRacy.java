import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Retries used up by all clients. */
public class RetryBudgetRacy {
  private final AtomicInteger used = new AtomicInteger();
  private final AtomicLong waitedMillis = new AtomicLong();
  private final AtomicReference<String> history = new AtomicReference<>("");
  private final AtomicIntegerArray byAttempt = new AtomicIntegerArray(8);
  private final ExecutorService clients = Executors.newFixedThreadPool(8);

  public void onRetry(int attempt, long millis) {
    clients.execute(
        () -> {
          used.set(used.get() + 1); // expect: LostUpdate
          waitedMillis.lazySet(waitedMillis.get() + millis); // expect: LostUpdate
          history.set(history.get() + attempt); // expect: LostUpdate
          byAttempt.set(attempt, byAttempt.get(attempt) + 1); // expect: LostUpdate
        });
  }
}
