import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Collects the errors of all hosts. Every update is one call on a concurrent type. */
public class ErrorTallyRight {
  private final ConcurrentMap<String, LongAdder> byHost = new ConcurrentHashMap<>();
  private final Queue<String> messages = new ConcurrentLinkedQueue<>();
  private final LongAdder total = new LongAdder();
  private final ExecutorService pollers = Executors.newCachedThreadPool();

  public void poll(List<String> hosts) {
    for (String host : hosts) {
      pollers.submit(
          () -> {
            messages.add(host + " unreachable");
            byHost.computeIfAbsent(host, h -> new LongAdder()).increment();
            total.increment();
          });
    }
  }

  public long total() {
    return total.sum();
  }
}
