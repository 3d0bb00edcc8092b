package store;

import io.github.racelint.fixtures.proofs.Scenario;

public class WriterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new Writer();
    subject.write(new byte[0]);
    subject.compactor().start();
    awaitTasks();
    expect(2, subject, "table.segments");
  }
}
