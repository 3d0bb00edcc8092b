import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class NestedLambdasTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new NestedLambdasTwin();
    subject.index(List.of(List.of("a"), List.of("b")));
    awaitTasks();
    expect(2, subject, "lines");
  }
}
