import io.github.racelint.fixtures.proofs.Scenario;

public class ListenerArrayTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ListenerArrayTwin();
    together(() -> subject.add(() -> {}), () -> subject.add(() -> {}));
    awaitTasks();
    expect("[, ]", subject, "listeners");
  }
}
