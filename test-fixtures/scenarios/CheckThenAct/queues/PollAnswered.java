import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;

public class PollAnsweredTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PollAnsweredTwin();
    @SuppressWarnings("unchecked")
    Collection<String> mail = (Collection<String>) value(subject, "mail");
    mail.add("a");
    String[] thrown = new String[2];
    together(
        () -> thrown[0] = exceptionOf(() -> call(subject, "deliver")),
        () -> thrown[1] = exceptionOf(() -> call(subject, "deliver")));
    expectResult("none none", thrown[0] + " " + thrown[1]);
  }
}
