import io.github.racelint.fixtures.proofs.Scenario;

public class CountingPoolTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CountingPoolTwin(1);
    together(
        () -> subject.afterExecute(() -> {}, new IllegalStateException()),
        () -> subject.afterExecute(() -> {}, new IllegalStateException()));
    expect(2, subject, "failed");
  }
}
