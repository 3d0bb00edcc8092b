import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Everything else in this class is made for several threads. */
public class SessionLimitsRacy {
  private final ConcurrentHashMap<String, Long> lastSeen = new ConcurrentHashMap<>();
  private final AtomicLong opened = new AtomicLong();
  private final AtomicLong closed = new AtomicLong();
  private long refused;

  public void open(String user) {
    opened.incrementAndGet();
    lastSeen.put(user, System.nanoTime());
  }

  public void close(String user) {
    closed.incrementAndGet();
    lastSeen.remove(user);
  }

  public void refuse(String user) {
    refused++; // expect: LostUpdate
  }
}
