import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;

public class ReservedRoomsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReservedRoomsTwin();
    subject.reserve(2);
    together(() -> subject.reserve(1), () -> subject.free(2));
    expectResult(1, ((Collection<?>) value(subject, "rooms")).size());
  }
}
