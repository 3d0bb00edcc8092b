import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class WhenCompletedTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WhenCompletedTwin();
    Runnable failing =
        () -> {
          throw new IllegalStateException();
        };
    subject.watch(List.of(failing, failing));
    awaitTasks();
    expect(2, subject, "failures");
  }
}
