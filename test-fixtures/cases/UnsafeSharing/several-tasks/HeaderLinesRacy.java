import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lengths are put into one plain map by all threads of the stream. */
public class HeaderLinesRacy {
  public Map<String, Integer> lengths(List<String> headers) {
    Map<String, Integer> lengths = new HashMap<>();
    headers.parallelStream()
        .forEach(header -> lengths.put(header, header.length())); // expect: UnsafeSharing
    return lengths;
  }
}
