// min-jdk: 21
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A virtual thread for each request. */
public class VirtualFanOutRight {
  private int answered;

  public int ask(List<String> hosts) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String host : hosts) {
        threads.submit(
            () -> {
              System.out.println("asking " + host);
              synchronized (this) {
                answered++;
              }
            });
      }
    }
    return answered;
  }
}
