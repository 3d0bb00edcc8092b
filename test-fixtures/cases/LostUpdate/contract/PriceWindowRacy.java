import java.util.concurrent.Flow;

/** A window over a feed. Its source signals one item after the other, from whatever thread. */
public class PriceWindowRacy implements Flow.Subscriber<Long> {
  private Flow.Subscription feed;
  private long sum;

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    feed = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(Long price) {
    sum = sum + price; // expect: LostUpdate
  }

  @Override
  public void onError(Throwable failure) {
    sum = 0;
  }

  @Override
  public void onComplete() {
    feed = null;
  }

  /**
   * Starts a new window.
   *
   * <p>May be called at any time, as {@code request} may.
   */
  public void restart() {
    sum = 0;
  }
}
