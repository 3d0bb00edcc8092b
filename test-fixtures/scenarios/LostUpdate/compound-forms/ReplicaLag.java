import io.github.racelint.fixtures.proofs.Scenario;

public class ReplicaLagTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReplicaLagTwin();
    subject.onLag(2);
    subject.onLag(3);
    awaitTasks();
    expect(5, subject, "stats.millis");
  }
}
