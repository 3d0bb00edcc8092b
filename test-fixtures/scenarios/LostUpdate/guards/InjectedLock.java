import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.locks.ReentrantLock;

public class InjectedLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InjectedLockTwin(new ReentrantLock());
    together(() -> subject.advance(5), () -> subject.rewind(3));
    expect(2, subject, "offset");
  }
}
