import io.github.racelint.fixtures.proofs.Scenario;

public class ChildOfNodeTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ChildOfNodeTwin();
    together(() -> subject.read(), () -> subject.readMany(2));
    expect(3, subject, "usage.reads");
  }
}
