import java.util.concurrent.Flow;

/** Remembers the first page; signals of one stream follow one another, says its contract. */
public class LastPage implements Flow.Subscriber<String> {
  private Flow.Subscription upstream;
  private String first;
  private boolean done;

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    upstream.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String page) {
    if (first == null) {
      first = page;
    }
  }

  @Override
  public void onError(Throwable failure) {
    onComplete();
  }

  @Override
  public void onComplete() {
    if (!done) {
      done = true;
      System.out.println(first);
    }
  }
}
