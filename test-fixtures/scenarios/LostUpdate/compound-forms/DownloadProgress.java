import io.github.racelint.fixtures.proofs.Scenario;

public class DownloadProgressTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DownloadProgressTwin(java.util.List.of("a", "a"));
    subject.onPart("a", 2L);
    subject.onPart("a", 2L);
    awaitTasks();
    expect("[a=4]", subject, "received");
  }
}
