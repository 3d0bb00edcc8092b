import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;

public class EventSinkTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new EventSinkTwin();
    subject.emit("a");
    subject.emit("b");
    awaitTasks();
    expectResult(2, ((Collection<?>) value(subject, "events")).size());
  }
}
