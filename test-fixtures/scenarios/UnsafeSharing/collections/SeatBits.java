import io.github.racelint.fixtures.proofs.Scenario;

public class SeatBitsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SeatBitsTwin();
    subject.sell(new int[] {1, 2});
    awaitTasks();
    expectResult("{1, 2}", value(subject, "sold").toString());
  }
}
