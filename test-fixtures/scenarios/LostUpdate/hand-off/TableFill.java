// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class TableFillTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TableFillTwin();
    subject.fill();
    int right = 0;
    for (int hash : (int[]) value(subject, "table")) {
      right += hash % 7 == 0 ? 1 : 0;
    }
    expectResult(right, subject.collisions());
  }
}
