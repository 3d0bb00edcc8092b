import io.github.racelint.fixtures.proofs.Scenario;
import java.io.File;

public class BackupRunTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    File[] here = {new File(".")};
    expectResult(2, new BackupRunTwin().run(here, here));
  }
}
