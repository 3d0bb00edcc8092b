package shop;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class CartTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new Cart();
    subject.price(List.of("a", "b"));
    awaitTasks();
    expectResult(2, subject.priced());
  }
}
