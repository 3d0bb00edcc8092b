import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The urls that some worker has looked at, found in parallel. */
public class VisitedUrlsRacy {
  public Set<String> visit(List<String> urls) {
    Set<String> seen = new HashSet<>();
    urls.parallelStream()
        .forEach(
            url -> {
              seen.add(url.trim()); // expect: UnsafeSharing
            });
    return seen;
  }
}
