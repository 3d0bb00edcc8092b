import io.github.racelint.fixtures.proofs.Executors;
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class BatchTotalsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BatchTotalsTwin(Executors.newFixedThreadPool(2));
    expectResult(2, subject.run(List.of("a")).size());
  }
}
