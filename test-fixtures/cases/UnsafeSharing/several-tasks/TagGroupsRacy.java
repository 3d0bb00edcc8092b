import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Groups documents by their tags. */
public class TagGroupsRacy {
  private final Map<String, List<String>> byTag = new ConcurrentHashMap<>();

  public void group(List<String> documents) {
    documents.parallelStream()
        .forEach(
            document -> {
              byTag.putIfAbsent("all", new ArrayList<>());
              byTag.get("all").add(document); // expect: UnsafeSharing
            });
  }
}
