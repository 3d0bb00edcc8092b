import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Letters are posted from anywhere; a counter of waiting work lets one task at a time send them. */
public class OutboxDrainRight implements Runnable {
  private final ConcurrentLinkedQueue<String> letters = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Executor pool = Executors.newFixedThreadPool(4);
  private long sent;

  public void post(String letter) {
    letters.add(letter);
    if (waiting.getAndIncrement() != 0) {
      return;
    }
    pool.execute(this);
  }

  @Override
  public void run() {
    int missed = 1;
    for (; ; ) {
      while (letters.poll() != null) {
        sent++;
      }
      missed = waiting.addAndGet(-missed);
      if (missed == 0) {
        break;
      }
    }
  }
}
