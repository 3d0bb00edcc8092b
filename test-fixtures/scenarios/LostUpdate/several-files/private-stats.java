package crawl.job;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class JobRunnerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new JobRunner();
    subject.run(List.of("a"));
    subject.run(List.of("b"));
    awaitTasks();
    expect(2, subject, "counter.pages");
  }
}
