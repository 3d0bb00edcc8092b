import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.atomic.AtomicInteger;

public class RefreshOnceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RefreshOnceTwin();
    AtomicInteger runs = new AtomicInteger();
    subject.refresh(() -> runs.incrementAndGet());
    subject.refresh(() -> runs.incrementAndGet());
    awaitTasks();
    expect(runs.get(), subject, "refreshes");
  }
}
