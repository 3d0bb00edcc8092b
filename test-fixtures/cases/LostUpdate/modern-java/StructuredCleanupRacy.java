// min-jdk: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** An executor with a named virtual thread for each task, in a nested try. */
public class StructuredCleanupRacy {
  private final Object lock = new Object();
  private int removed;

  public int clean(String[] folders) {
    ThreadFactory names = Thread.ofVirtual().name("clean-", 0).factory();
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(names)) {
      for (String folder : folders) {
        threads.execute(
            () -> {
              System.out.println(folder);
              removed++; // expect: LostUpdate
            });
      }
    }
    return removed;
  }
}
