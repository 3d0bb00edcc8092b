import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A copy of an interned string is not the interned string. */
public class StringCopyLockRacy {
  private static final String LOCK = "accounts";
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private long bookings;

  public void book() {
    pool.submit(
        () -> {
          synchronized (new String(LOCK)) {
            bookings++; // expect: LostUpdate
          }
        });
  }
}
