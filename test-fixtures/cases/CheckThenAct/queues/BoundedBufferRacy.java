import java.util.concurrent.LinkedBlockingDeque;

/** A bound that is tested and exceeded. */
public class BoundedBufferRacy {
  private static final int MAX = 100;
  private final LinkedBlockingDeque<String> recent = new LinkedBlockingDeque<>();

  public void remember(String line) {
    synchronized (recent) {
      while (recent.size() >= MAX) {
        recent.removeFirst();
      }
      recent.addLast(line);
    }
  }

  public void rememberIfRoom(String line) {
    if (recent.size() < MAX) {
      recent.addLast(line); // expect: CheckThenAct
    }
  }
}
