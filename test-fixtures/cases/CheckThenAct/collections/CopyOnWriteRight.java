import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A loop over a Vector fails when somebody adds; over a copy-on-write list it does not. */
public class CopyOnWriteRight {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  public void log(String line) {
    lines.add(line);
  }

  public String all() {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      all.append(line);
    }
    return all.toString();
  }
}
