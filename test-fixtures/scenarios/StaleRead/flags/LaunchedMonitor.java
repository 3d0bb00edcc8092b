// optimised stress: what a compiler takes out of a loop is no matter of the order of steps
import io.github.racelint.fixtures.proofs.Scenario;

public class LaunchedMonitorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = LaunchedMonitorTwin.launch();
    Thread.sleep(500); // until the loop is compiled
    subject.stop();
    expectResult(true, tasksEndWithin(2_000));
  }
}
