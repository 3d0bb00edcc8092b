import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A default method calls the abstract one; a static interface method starts it. */
public class DefaultMethodRacy {
  interface Counted {
    void bump(int by);

    default void bumpTwice() {
      bump(1);
      bump(1);
    }

    static void later(ExecutorService pool, Counted counted) {
      pool.execute(counted::bumpTwice);
    }
  }

  static final class Retries implements Counted {
    private int retries;

    @Override
    public void bump(int by) {
      retries += by; // expect: LostUpdate
    }
  }

  private final Retries retries = new Retries();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onFailure() {
    Counted.later(pool, retries);
  }
}
