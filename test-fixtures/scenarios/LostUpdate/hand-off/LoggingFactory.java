import io.github.racelint.fixtures.proofs.Scenario;

public class LoggingFactoryTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LoggingFactoryTwin();
    var pool = subject.open();
    pool.execute(() -> {});
    pool.execute(() -> {});
    awaitTasks();
    expect(2, subject, "started");
  }
}
