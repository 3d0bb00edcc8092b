import com.google.common.util.concurrent.Striped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;

/** Applies changes of accounts, one at a time for each account. */
class AccountStripesRacy {
  static final class Account {
    final String id;
    long balance;

    Account(String id) {
      this.id = id;
    }
  }

  private final Striped<Lock> stripes = Striped.lock(64);
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private long changes;

  void change(Account a, long by) {
    pool.execute(
        () -> {
          Lock lock = stripes.get(a.id);
          lock.lock();
          try {
            a.balance += by;
            changes++; // expect: LostUpdate
          } finally {
            lock.unlock();
          }
        });
  }
}
