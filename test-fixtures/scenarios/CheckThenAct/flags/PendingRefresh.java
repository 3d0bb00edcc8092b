import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.atomic.AtomicInteger;

public class PendingRefreshTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    var subject = new PendingRefreshTwin(task -> asked.incrementAndGet());
    together(() -> subject.changed(), () -> subject.changed());
    expectResult(1, asked.get());
  }
}
