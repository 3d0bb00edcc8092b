import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A helper with varargs increments what it is given. */
public class VarargsAddRight {
  static final class Meter {
    int marks;
  }

  private final Meter requests = new Meter();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private static void mark(Meter... meters) {
    for (Meter meter : meters) {
      meter.marks++;
    }
  }

  public void onRequest() {
    pool.execute(
        () -> {
          Meter local = new Meter();
          mark(local);
          System.out.println(local.marks + " of " + requests);
        });
  }
}
