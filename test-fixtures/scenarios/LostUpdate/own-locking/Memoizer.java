import io.github.racelint.fixtures.proofs.Scenario;

public class MemoizerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new MemoizerTwin<String, String>(key -> key);
    together(() -> subject.get("a"), () -> subject.get("a"));
    expect(2, subject, "asked");
  }
}
