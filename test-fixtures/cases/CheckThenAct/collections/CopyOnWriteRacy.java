import java.util.List;
import java.util.Vector;

/** A loop over a Vector fails when somebody adds; over a copy-on-write list it does not. */
public class CopyOnWriteRacy {
  private final List<String> lines = new Vector<>();

  public void log(String line) {
    lines.add(line);
  }

  public String all() {
    StringBuilder all = new StringBuilder();
    for (String line : lines) { // expect: CheckThenAct
      all.append(line);
    }
    return all.toString();
  }
}
