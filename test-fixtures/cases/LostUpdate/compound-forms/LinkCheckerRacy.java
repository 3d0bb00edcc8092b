import java.net.URI;
import java.util.List;

/** Counts broken links in a list of addresses. */
public class LinkCheckerRacy {
  public int broken(List<URI> links) {
    int[] broken = {0};
    links.parallelStream()
        .forEach(
            link -> {
              if (link.getHost() == null) {
                broken[0]++; // expect: LostUpdate
              }
            });
    return broken[0];
  }
}
