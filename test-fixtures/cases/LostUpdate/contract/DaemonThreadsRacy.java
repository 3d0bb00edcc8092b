import java.util.concurrent.ThreadFactory;

/** A ThreadFactory is called by whichever thread makes its pool grow. */
public class DaemonThreadsRacy implements ThreadFactory {
  private final String prefix;
  private int number;

  public DaemonThreadsRacy(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, prefix + number++); // expect: LostUpdate
    thread.setDaemon(true);
    return thread;
  }
}
