import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each child holds its own monitor, or that of the parent whose counter it changes. */
public class OtherInstanceLockRacy {
  private int visits;
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  final class Visitor {
    private final OtherInstanceLockRacy parent = OtherInstanceLockRacy.this;

    void visit() {
      synchronized (this) {
        parent.visits++; // expect: LostUpdate
      }
    }
  }

  public void onVisit() {
    pool.submit(() -> new Visitor().visit());
  }
}
