import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The gate is behind two small methods, as in many hand-written actors. */
public class SerialMailboxRight {
  private final ConcurrentLinkedQueue<Runnable> mail = new ConcurrentLinkedQueue<>();
  private final AtomicInteger work = new AtomicInteger();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private int handled;

  public void tell(Runnable message) {
    mail.add(message);
    if (enter()) {
      pool.execute(this::drain);
    }
  }

  private boolean enter() {
    return work.getAndIncrement() == 0;
  }

  private int leave(int done) {
    return work.addAndGet(-done);
  }

  private void drain() {
    int todo = 1;
    do {
      Runnable next = mail.poll();
      if (next != null) {
        next.run();
        handled++;
      }
      todo = leave(todo);
    } while (todo != 0);
  }
}
