package org.example.lookup;

import io.github.racelint.fixtures.proofs.Scenario;

public class LookupTableTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LookupTableTwin<String, String>();
    subject.get("a", key -> "b");
    together(() -> subject.get("a", key -> "b"), () -> subject.get("a", key -> "b"));
    expectResult("2 found, 1 not", subject.summary());
  }
}
