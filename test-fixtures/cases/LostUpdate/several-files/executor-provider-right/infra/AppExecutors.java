package infra;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The application's executors. */
public final class AppExecutors {
  private static final ExecutorService MAIN = Executors.newSingleThreadExecutor();
  private static final ExecutorService WORKERS = Executors.newFixedThreadPool(6);

  private AppExecutors() {}

  public static ExecutorService main() {
    return MAIN;
  }

  public static ExecutorService workers() {
    return WORKERS;
  }
}
