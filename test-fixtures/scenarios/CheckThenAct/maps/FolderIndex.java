import io.github.racelint.fixtures.proofs.Executors;
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class FolderIndexTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FolderIndexTwin();
    subject.scan(Executors.newFixedThreadPool(2), List.of("a", "b"));
    awaitTasks();
    expect("[a=[], b=[]]", subject, "folders");
  }
}
