package org.example.report;

import io.github.racelint.fixtures.proofs.Scenario;

public class SameTaskTwiceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(3, new SameTaskTwiceTwin().count(new String[] {"a"}));
  }
}
