import io.github.racelint.fixtures.proofs.Scenario;

public class TagIndexTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TagIndexTwin();
    together(() -> subject.tag("a", 1), () -> subject.tag("a", 2));
    expect("[a=[1, 2]]", subject, "byTag");
  }
}
