import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executor comes from a factory method and is wrapped. */
public class ExecutorFactoryRight {
  private final Executor executor;
  private int encoded;

  public ExecutorFactoryRight() {
    executor = newExecutor("encoder");
  }

  private static ExecutorService newExecutor(String name) {
    ExecutorService threads = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
    return Executors.unconfigurableExecutorService(threads);
  }

  public void encode(byte[] frame) {
    executor.execute(
        () -> {
          encoded++;
          System.out.println(encoded + " frames, last " + frame.length);
        });
  }
}
