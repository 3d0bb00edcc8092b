import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

public class SeatHubTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SeatHubTwin();
    Out out = new Out();
    subject.join(out);
    out.seat.request(5);
    together(() -> subject.onNext("a"), () -> subject.onNext("b"));
    expect(out.received.get(), out.seat, "emitted");
  }

  private static final class Out implements Flow.Subscriber<String> {
    private final AtomicInteger received = new AtomicInteger();
    private Flow.Subscription seat;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      seat = subscription;
    }

    @Override
    public void onNext(String next) {
      received.incrementAndGet();
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }
}
