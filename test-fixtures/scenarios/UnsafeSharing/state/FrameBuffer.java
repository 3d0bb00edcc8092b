// stress: Lincheck does not look into the JDK's buffers
import io.github.racelint.fixtures.proofs.Scenario;
import java.nio.ByteBuffer;

public class FrameBufferTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FrameBufferTwin();
    subject.start();
    awaitTasks();
    // A duplicate has a position of its own: both numbers count, or neither.
    expectResult(0, ((ByteBuffer) value(subject, "buffer")).position() % 8);
  }
}
