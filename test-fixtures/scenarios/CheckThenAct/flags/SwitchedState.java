import io.github.racelint.fixtures.proofs.Executors;
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.atomic.AtomicInteger;

public class SwitchedStateTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    var subject = new SwitchedStateTwin();
    subject.offer(Executors.newFixedThreadPool(2), () -> taken.incrementAndGet());
    awaitTasks();
    expectResult(1, taken.get());
  }
}
