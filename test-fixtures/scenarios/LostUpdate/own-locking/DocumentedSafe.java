import io.github.racelint.fixtures.proofs.Scenario;

public class DocumentedSafeTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DocumentedSafeTwin();
    together(() -> subject.allocate(), () -> subject.allocate());
    expect(2, subject, "next");
  }
}
