import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Map;

public class ComputeInsideTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ComputeInsideTwin();
    Map<?, ?> listeners = (Map<?, ?>) value(subject, "listeners");
    Object[] seen = new Object[2];
    together(
        () -> {
          subject.register("a");
          seen[0] = listeners.get("a");
        },
        () -> {
          subject.register("a");
          seen[1] = listeners.get("a");
        });
    expectResult(true, seen[0] == seen[1]);
  }
}
