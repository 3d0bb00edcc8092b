import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/** Cancelled from whatever thread; cancelling twice is allowed, and does nothing more. */
public class CancelOnceRight implements Flow.Subscription {
  private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private final Flow.Subscription upstream;
  private volatile boolean cancelled;

  public CancelOnceRight(Flow.Subscription upstream) {
    this.upstream = upstream;
  }

  @Override
  public void request(long n) {
    upstream.request(n);
  }

  @Override
  public void cancel() {
    if (!cancelled) {
      cancelled = true;
      upstream.cancel();
      queue.clear();
    }
  }
}
