package upload;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends files side by side. */
public class Uploader {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  final TransferStats stats = new TransferStats();

  public void upload(List<Path> files) {
    for (Path file : files) {
      pool.submit(
          () -> {
            stats.bytes.addAndGet(file.toFile().length());
            stats.files.incrementAndGet();
          });
    }
  }
}
