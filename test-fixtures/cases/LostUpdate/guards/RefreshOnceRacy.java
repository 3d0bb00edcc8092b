import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** One refresh at a time: who comes while another is at it goes away. */
public class RefreshOnceRacy {
  private final AtomicBoolean busy = new AtomicBoolean();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int refreshes;

  public void refresh(Runnable loader) {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    pool.execute(
        () -> {
          try {
            loader.run();
          } finally {
            busy.set(false);
            refreshes++; // expect: LostUpdate
          }
        });
  }
}
