import io.github.racelint.fixtures.proofs.Executors;
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class ReplacedCountsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReplacedCountsTwin(Executors.newFixedThreadPool(2));
    subject.accept(List.of("a", "b"));
    awaitTasks();
    expect(2, subject, "counts.seen");
  }
}
