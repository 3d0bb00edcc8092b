import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public class TopicListenersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TopicListenersTwin();
    subject.subscribe(List.of("a", "a"), () -> {});
    awaitTasks();
    var listeners = ((Map<?, ?>) value(subject, "listeners")).get("a");
    expectResult(2, ((Collection<?>) listeners).size());
  }
}
