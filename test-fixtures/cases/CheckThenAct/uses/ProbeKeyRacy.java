import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A timer forgets the key, while a caller has found it there and uses it. */
public class ProbeKeyRacy {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private volatile SelectionKey key;

  public void register(SelectableChannel channel, Selector selector) throws Exception {
    key = channel.register(selector, SelectionKey.OP_READ);
    timer.schedule(() -> {
      key = null;
    }, 5, TimeUnit.SECONDS);
  }

  public void cancel() {
    if (key != null && key.isValid()) { // expect: CheckThenAct
      System.out.println("still registered");
    }
  }
}
