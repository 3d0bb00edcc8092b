package org.example.report;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class TwoPassesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TwoPassesTwin(List.of(5, -3));
    subject.run();
    expectResult(8, number(subject, "debit") + number(subject, "credit"));
  }
}
