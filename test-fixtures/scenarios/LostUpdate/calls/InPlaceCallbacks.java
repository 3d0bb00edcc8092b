import io.github.racelint.fixtures.proofs.Scenario;
import java.util.ArrayList;
import java.util.List;

public class InPlaceCallbacksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InPlaceCallbacksTwin();
    subject.lookUp(new ArrayList<>(List.of("the")));
    awaitTasks();
    expect(2, subject, "misses");
  }
}
