// min-jdk: 21
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Fetches pages, one virtual thread each. */
class VirtualCrawlerRight {
  private final ReentrantLock lock = new ReentrantLock();
  private int fetched;
  private int broken;

  int crawl(List<URI> pages) {
    try (ExecutorService ex = Executors.newVirtualThreadPerTaskExecutor()) {
      for (URI p : pages) {
        ex.submit(
            () -> {
              boolean ok = fetch(p);
              lock.lock();
              try {
              if (ok) {
                fetched++;
              } else {
                broken++;
              }
              } finally {
                lock.unlock();
              }
            });
      }
    }
    fetched += 1;
    return fetched - broken;
  }

  private boolean fetch(URI page) {
    return page.isAbsolute();
  }
}
