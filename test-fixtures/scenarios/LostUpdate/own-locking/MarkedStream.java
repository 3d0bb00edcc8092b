import io.github.racelint.fixtures.proofs.Scenario;
import java.io.InputStream;

public class MarkedStreamTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }
        };
    var subject = new MarkedStreamTwin(zeros);
    together(() -> subject.read(), () -> subject.read());
    expect(2, subject, "count");
  }
}
