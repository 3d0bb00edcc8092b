import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class WordFrequencyTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WordFrequencyTwin();
    subject.addDocument(List.of("a"));
    subject.addDocument(List.of("a"));
    awaitTasks();
    expectResult(2, subject.frequency("a"));
  }
}
