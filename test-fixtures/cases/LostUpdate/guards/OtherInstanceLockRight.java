import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each child holds its own monitor, or that of the parent whose counter it changes. */
public class OtherInstanceLockRight {
  private int visits;
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  final class Visitor {
    private final OtherInstanceLockRight parent = OtherInstanceLockRight.this;

    void visit() {
      synchronized (parent) {
        parent.visits++;
      }
    }
  }

  public void onVisit() {
    pool.submit(() -> new Visitor().visit());
  }
}
