import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A ThreadFactory is called by whichever thread makes its pool grow. */
public class DaemonThreadsRight implements ThreadFactory {
  private final String prefix;
  private final AtomicInteger number = new AtomicInteger();

  public DaemonThreadsRight(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, prefix + number.getAndIncrement());
    thread.setDaemon(true);
    return thread;
  }
}
