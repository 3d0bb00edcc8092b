import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** Which files lie in which folder, as the scanners of a tree find them. */
public class FolderIndexRacy {
  private final Map<String, List<String>> folders = new HashMap<>();

  public void scan(ExecutorService scanners, List<String> roots) {
    for (String root : roots) {
      scanners.submit(() -> enter(root));
    }
  }

  private void enter(String folder) {
    if (!folders.containsKey(folder)) {
      folders.put(folder, new ArrayList<>()); // expect: CheckThenAct
    }
  }
}
