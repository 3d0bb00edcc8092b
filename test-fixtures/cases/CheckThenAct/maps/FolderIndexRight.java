import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Which files lie in which folder, as the scanners of a tree find them. */
public class FolderIndexRight {
  private final Map<String, List<String>> folders = new ConcurrentHashMap<>();

  public void scan(ExecutorService scanners, List<String> roots) {
    for (String root : roots) {
      scanners.submit(() -> enter(root));
    }
  }

  private void enter(String folder) {
    folders.putIfAbsent(folder, new ArrayList<>());
  }
}
