import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up what comes in; each source speaks to it one element at a time. */
public class RunningTotalRacy implements Flow.Subscriber<Integer> {
  private final AtomicLong completed = new AtomicLong();
  private long total;

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(Integer item) {
    total += item; // expect: LostUpdate
  }

  void add(Integer item) {
    total += item; // expect: LostUpdate
  }

  @Override
  public void onError(Throwable problem) {
    total = 0;
  }

  @Override
  public void onComplete() {
    completed.addAndGet(total);
  }

  /** Adds the even elements of a second source, past the protocol. */
  static class Evens implements Flow.Subscriber<Integer> {
    private final RunningTotalRacy downstream;

    Evens(RunningTotalRacy downstream) {
      this.downstream = downstream;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      downstream.onSubscribe(subscription);
    }

    @Override
    public void onNext(Integer item) {
      if (item % 2 == 0) {
        downstream.add(item);
      }
    }

    @Override
    public void onError(Throwable problem) {
      downstream.onError(problem);
    }

    @Override
    public void onComplete() {
      downstream.onComplete();
    }
  }
}
