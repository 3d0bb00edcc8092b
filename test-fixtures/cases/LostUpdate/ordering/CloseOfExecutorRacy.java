// min-jdk: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The end of a try over an executor waits for its tasks. */
public class CloseOfExecutorRacy {
  private int resized;

  public int resize(String[] pictures) {
    try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
      for (String picture : pictures) {
        worker.submit(() -> resized += picture.length()); // expect: LostUpdate
      }
      resized++; // expect: LostUpdate
    }
    return resized;
  }
}
