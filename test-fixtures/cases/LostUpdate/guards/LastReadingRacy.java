import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the last reading; an atomic state says whether the reader or the feed has it. */
public class LastReadingRacy extends AtomicInteger implements Flow.Subscriber<String> {
  private static final int EMPTY = 0;
  private static final int READY = 1;
  private static final int TAKEN = 2;

  private String reading;

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String next) {
    reading = next;
  }

  @Override
  public void onError(Throwable failure) {
    reading = null;
  }

  @Override
  public void onComplete() {
    deliver(reading); // expect: LostUpdate
  }

  private void deliver(String value) {
    reading = value;
    compareAndSet(EMPTY, READY);
  }

  /** The reading, once; null before it is there. */
  public String take() {
    if (compareAndSet(READY, TAKEN)) {
      String value = reading;
      reading = null;
      return value;
    }
    return null;
  }
}
