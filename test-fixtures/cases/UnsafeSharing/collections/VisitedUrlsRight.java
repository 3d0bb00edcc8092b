import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The urls that some worker has looked at, found in parallel. */
public class VisitedUrlsRight {
  public Set<String> visit(List<String> urls) {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    urls.parallelStream()
        .forEach(
            url -> {
              seen.add(url.trim());
            });
    return seen;
  }
}
