import io.github.racelint.fixtures.proofs.Scenario;

public class GlobalClockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(GlobalClockTwin.class, "ticks", 0L);
    var subject = new GlobalClockTwin.Advancer();
    subject.advance();
    subject.advance();
    awaitTasks();
    expect(2, GlobalClockTwin.class, "ticks");
  }
}
