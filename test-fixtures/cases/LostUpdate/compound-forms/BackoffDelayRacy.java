import java.util.concurrent.atomic.AtomicLong;

/** Every refusal doubles the time to wait. */
@BackoffDelayRacy.ThreadSafe
public class BackoffDelayRacy {
  public @interface ThreadSafe {}

  private final AtomicLong delay = new AtomicLong(10);

  public void refused() {
    long now = delay.get();
    delay.set(now * 2); // expect: LostUpdate
  }

  public void accepted() {
    delay.set(10);
  }
}
