import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Locking the boxed counter locks another object after each increment. */
public class BoxedLockRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Object lock = new Object();
  private Integer votes = 0;

  public void vote() {
    pool.submit(
        () -> {
          synchronized (votes) {
            votes++; // expect: LostUpdate
          }
        });
  }
}
