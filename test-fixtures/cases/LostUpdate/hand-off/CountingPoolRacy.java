import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The hooks of a pool run on its worker threads. */
public class CountingPoolRacy extends ThreadPoolExecutor {
  private long failed;

  public CountingPoolRacy(int threads) {
    super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }

  @Override
  protected void afterExecute(Runnable task, Throwable problem) {
    super.afterExecute(task, problem);
    if (problem != null) {
      failed++; // expect: LostUpdate
    }
  }
}
