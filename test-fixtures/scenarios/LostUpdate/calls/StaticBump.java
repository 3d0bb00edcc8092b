import io.github.racelint.fixtures.proofs.Scenario;

public class StaticBumpTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StaticBumpTwin();
    subject.onOrders(new long[] {5});
    subject.onOrders(new long[] {5});
    awaitTasks();
    // Both tasks count in the totals of all, or each in its own.
    expectResult(0, number(subject, "all.orders") % 2);
  }
}
