import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/** What is told of the end may be told twice: that is no cancelling. */
public class CancelOnceRacy implements Flow.Subscription {
  private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private final Flow.Subscription upstream;
  private volatile boolean told;

  public CancelOnceRacy(Flow.Subscription upstream) {
    this.upstream = upstream;
  }

  @Override
  public void request(long n) {
    upstream.request(n);
  }

  public void tellTheEnd() {
    if (!told) {
      told = true; // expect: CheckThenAct
      queue.add("end");
    }
  }

  @Override
  public void cancel() {
    upstream.cancel();
  }
}
