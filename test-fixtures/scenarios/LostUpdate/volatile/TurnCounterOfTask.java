package org.example.batch;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class TurnCounterOfTaskTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TurnCounterOfTaskTwin();
    subject.start(List.of(new byte[2]));
    awaitTasks();
    // The caller may count once more; what the copy counts must not be lost.
    expectResult(true, subject.done() >= 2);
  }
}
