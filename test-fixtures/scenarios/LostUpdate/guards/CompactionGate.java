import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.atomic.AtomicInteger;

public class CompactionGateTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CompactionGateTwin();
    AtomicInteger runs = new AtomicInteger();
    subject.compact(() -> runs.incrementAndGet());
    subject.compact(() -> runs.incrementAndGet());
    awaitTasks();
    expect(runs.get(), subject, "generation");
  }
}
