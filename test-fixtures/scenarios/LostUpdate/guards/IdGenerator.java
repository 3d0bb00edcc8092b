import io.github.racelint.fixtures.proofs.Scenario;

public class IdGeneratorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(IdGeneratorTwin.class, "next", 0L);
    together(() -> new IdGeneratorTwin().run(), () -> new IdGeneratorTwin().run());
    expect(2, IdGeneratorTwin.class, "next");
  }
}
