import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Map;

public class ContainsThenPutTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ContainsThenPutTwin();
    Map<?, ?> first = (Map<?, ?>) value(subject, "firstSeen");
    Object[] seen = new Object[2];
    together(
        () -> {
          subject.seen("node", 1);
          seen[0] = first.get("node");
        },
        () -> {
          subject.seen("node", 2);
          seen[1] = first.get("node");
        });
    expectResult(seen[0], seen[1]);
  }
}
