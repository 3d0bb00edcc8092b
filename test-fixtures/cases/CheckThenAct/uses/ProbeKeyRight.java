import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The timer puts another key in its place: whoever found one finds one again. */
public class ProbeKeyRight {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private volatile SelectionKey key;

  public void register(SelectableChannel channel, Selector selector) throws Exception {
    key = channel.register(selector, SelectionKey.OP_READ);
    timer.schedule(() -> {
      key = channel.register(selector, SelectionKey.OP_WRITE);
      return key;
    }, 5, TimeUnit.SECONDS);
  }

  public void cancel() {
    if (key != null && key.isValid()) {
      System.out.println("still registered");
    }
  }
}
