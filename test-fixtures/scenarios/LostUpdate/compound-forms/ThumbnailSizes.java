import io.github.racelint.fixtures.proofs.Scenario;

public class ThumbnailSizesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ThumbnailSizesTwin();
    subject.generate(2);
    subject.generate(2);
    awaitTasks();
    expect(2, subject, "lastWidth");
  }
}
