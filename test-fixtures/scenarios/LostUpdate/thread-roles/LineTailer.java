package org.example.tail;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class LineTailerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = LineTailerTwin.launch(List.of("a").iterator());
    subject.skip(2);
    subject.join();
    expectResult(3, subject.position());
  }
}
