import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class ReplicaPingsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReplicaPingsTwin();
    subject.ping(List.of("a", "b"));
    awaitTasks();
    expect(2, subject, "answers");
  }
}
