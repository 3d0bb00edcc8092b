import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Bytes received of every file; a file arrives in parts. */
public class DownloadProgressRacy {
  private final ConcurrentHashMap<String, Long> received = new ConcurrentHashMap<>();
  private final ExecutorService connections = Executors.newFixedThreadPool(5);

  public DownloadProgressRacy(Iterable<String> files) {
    for (String file : files) {
      received.put(file, 0L);
    }
  }

  public void onPart(String file, long bytes) {
    connections.submit(
        () -> {
          received.put(file, received.get(file) + bytes); // expect: LostUpdate
        });
  }
}
