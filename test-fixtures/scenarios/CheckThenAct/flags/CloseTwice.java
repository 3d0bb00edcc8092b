import io.github.racelint.fixtures.proofs.Scenario;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;

public class CloseTwiceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    var subject = new CloseTwiceTwin(out);
    together(() -> subject.close(), () -> subject.close());
    expectResult(1, closed.get());
  }
}
