import java.util.Vector;

/** The last of a Vector, taken in three synchronized steps. */
public class VectorTailRacy {
  private final Vector<String> undo = new Vector<>();

  public void done(String step) {
    undo.add(step);
  }

  public String last() {
    if (undo.isEmpty()) {
      return null;
    }
    return undo.remove(undo.size() - 1); // expect: CheckThenAct
  }

  public void runTwo() {
    new Thread(this::last).start();
    new Thread(this::last).start();
  }
}
