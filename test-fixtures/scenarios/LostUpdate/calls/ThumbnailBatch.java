import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class ThumbnailBatchTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ThumbnailBatchTwin();
    subject.scale(List.of("a", "b"));
    awaitTasks();
    expect(2, subject, "scaled");
  }
}
