import java.util.concurrent.atomic.AtomicLong;

/** Every refusal doubles the time to wait. */
@BackoffDelayRight.ThreadSafe
public class BackoffDelayRight {
  public @interface ThreadSafe {}

  private final AtomicLong delay = new AtomicLong(10);

  public void refused() {
    delay.updateAndGet(now -> now * 2);
  }

  public void accepted() {
    delay.set(10);
  }
}
