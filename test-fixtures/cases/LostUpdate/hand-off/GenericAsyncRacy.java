import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A generic helper forwards its Callable. */
public class GenericAsyncRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int translated;

  private <T> Future<T> async(Callable<T> call) {
    return pool.submit(call);
  }

  public Future<String> translate(String text) {
    return async(
        () -> {
          translated++; // expect: LostUpdate
          return text.toLowerCase();
        });
  }
}
