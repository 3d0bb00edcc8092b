import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What was moved between hosts; the sums stand in a part of their own. */
public class TransferMeterRacy {
  private static final class Sums {
    long bytes;
  }

  private final ConcurrentHashMap<String, Long> lastByHost = new ConcurrentHashMap<>();
  private final AtomicLong transfers = new AtomicLong();
  private final Sums sums = new Sums();

  public void moved(String host, long bytes) {
    transfers.incrementAndGet();
    lastByHost.put(host, bytes);
    sums.bytes += bytes; // expect: LostUpdate
  }

  public String summary() {
    return transfers.get() + " transfers to " + lastByHost.size() + " hosts";
  }
}
