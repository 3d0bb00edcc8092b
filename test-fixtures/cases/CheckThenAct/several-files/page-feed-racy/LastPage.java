import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;

/** Gives itself the pages on many threads, against the contract of its own signals. */
public class LastPage implements Flow.Subscriber<String> {
  private Flow.Subscription upstream;
  private String first;

  public void replay(List<String> pages, ExecutorService pool) {
    for (String page : pages) {
      pool.execute(() -> onNext(page));
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    upstream.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String page) {
    if (first == null) {
      first = page; // expect: CheckThenAct
    }
  }

  @Override
  public void onError(Throwable failure) {
    onComplete();
  }

  @Override
  public void onComplete() {
    System.out.println("done");
  }
}
