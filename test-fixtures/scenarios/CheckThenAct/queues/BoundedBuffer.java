// stress: filling the buffer takes too many steps for Lincheck
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;

public class BoundedBufferTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BoundedBufferTwin();
    for (int i = 0; i < 50; i++) {
      subject.remember("a");
    }
    Step fill =
        () -> {
          for (int i = 0; i < 60; i++) {
            subject.rememberIfRoom("b");
          }
        };
    together(fill, fill);
    expectResult(100, ((Collection<?>) value(subject, "recent")).size());
  }
}
