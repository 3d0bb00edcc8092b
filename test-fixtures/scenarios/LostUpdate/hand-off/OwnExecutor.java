import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class OwnExecutorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new OwnExecutorTwin();
    subject.notifyListeners(List.of(() -> {}, () -> {}));
    awaitTasks();
    expect(2, subject, "notified");
  }
}
