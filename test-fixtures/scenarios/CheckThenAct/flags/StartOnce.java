import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.atomic.AtomicInteger;

public class StartOnceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    AtomicInteger boots = new AtomicInteger();
    var subject = new StartOnceTwin(() -> boots.incrementAndGet());
    together(() -> subject.start(), () -> subject.start());
    expectResult(1, boots.get());
  }
}
