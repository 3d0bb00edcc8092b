import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The lock of one account does not guard another account. */
public class AccountPairRacy {
  static final class Account {
    private long cents;
  }

  private final Account source = new Account();
  private final Account target = new Account();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void move(long cents) {
    pool.submit(
        () -> {
          synchronized (source) {
            source.cents -= cents;
          }
          synchronized (source) {
            target.cents += cents; // expect: LostUpdate
          }
        });
  }

  public void moveBack(long cents) {
    pool.submit(
        () -> {
          synchronized (target) {
            target.cents -= cents;
          }
          synchronized (source) {
            source.cents += cents;
          }
        });
  }

  public long inTarget() {
    synchronized (target) {
      return target.cents;
    }
  }
}
