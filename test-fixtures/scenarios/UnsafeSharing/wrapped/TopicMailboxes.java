import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;
import java.util.Map;

public class TopicMailboxesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TopicMailboxesTwin();
    together(() -> subject.subscribe("a", "ann"), () -> subject.subscribe("a", "bob"));
    var addresses = ((Map<?, ?>) value(subject, "byTopic")).get("a");
    expectResult(2, ((Collection<?>) addresses).size());
  }
}
