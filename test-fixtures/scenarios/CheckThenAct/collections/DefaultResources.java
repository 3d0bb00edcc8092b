import io.github.racelint.fixtures.proofs.Scenario;

public class DefaultResourcesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    ((java.util.List<?>) value(DefaultResourcesTwin.class, "RESOURCES")).clear();
    together(
        () -> DefaultResourcesTwin.addResource("a"), () -> DefaultResourcesTwin.addResource("a"));
    expect("[a]", DefaultResourcesTwin.class, "RESOURCES");
  }
}
