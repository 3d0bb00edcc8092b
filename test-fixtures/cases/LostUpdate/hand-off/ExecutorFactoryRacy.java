import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executor comes from a factory method and is wrapped. */
public class ExecutorFactoryRacy {
  private final Executor executor;
  private int encoded;

  public ExecutorFactoryRacy() {
    executor = newExecutor("encoder");
  }

  private static ExecutorService newExecutor(String name) {
    ExecutorService threads = Executors.newFixedThreadPool(3, task -> new Thread(task, name));
    return Executors.unconfigurableExecutorService(threads);
  }

  public void encode(byte[] frame) {
    executor.execute(
        () -> {
          encoded++; // expect: LostUpdate
          System.out.println(encoded + " frames, last " + frame.length);
        });
  }
}
