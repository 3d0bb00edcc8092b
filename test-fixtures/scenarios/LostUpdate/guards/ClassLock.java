import io.github.racelint.fixtures.proofs.Executors;
import io.github.racelint.fixtures.proofs.Scenario;

public class ClassLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(ClassLockTwin.class, "released", 0);
    together(() -> new ClassLockTwin().release(), () -> new ClassLockTwin.Special().release());
    expect(2, ClassLockTwin.class, "released");
  }
}
