import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** A ThreadFactory wraps the task of its threads: what the wrapper does is done by all of them. */
public class LoggingFactoryRight {
  private int started;

  public ExecutorService open() {
    ThreadFactory factory =
        task ->
            new Thread(
                () -> {
                  synchronized (LoggingFactoryRight.this) {
                    started++;
                  }
                  task.run();
                });
    return Executors.newFixedThreadPool(4, factory);
  }
}
