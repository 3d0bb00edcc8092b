import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts broken links in a list of addresses. */
public class LinkCheckerRight {
  public int broken(List<URI> links) {
    AtomicInteger broken = new AtomicInteger();
    links.parallelStream()
        .forEach(
            link -> {
              if (link.getHost() == null) {
                broken.incrementAndGet();
              }
            });
    return broken.get();
  }
}
