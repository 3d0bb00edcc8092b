import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** A ThreadFactory wraps the task of its threads: what the wrapper does is done by all of them. */
public class LoggingFactoryRacy {
  private int started;

  public ExecutorService open() {
    ThreadFactory factory =
        task ->
            new Thread(
                () -> {
                  started++; // expect: LostUpdate
                  task.run();
                });
    return Executors.newFixedThreadPool(4, factory);
  }
}
