package org.example.logging;

import io.github.racelint.fixtures.proofs.Scenario;

public class CategoryTreeTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CategoryTreeTwin();
    together(() -> subject.find("a.b"), () -> subject.find("a.c"));
    expectResult(4, subject.size());
  }
}
