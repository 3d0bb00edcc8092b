import java.util.concurrent.ForkJoinPool;

/** Which features were seen while scanning the modules of an application. */
public class FeatureFlagsRacy {
  private boolean usesReflection;
  private boolean onlyPublic = true;
  private boolean evenModules;

  public void scan(String module) {
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              usesReflection |= module.contains("reflect"); // expect: LostUpdate
              onlyPublic &= !module.startsWith("internal"); // expect: LostUpdate
              evenModules ^= true; // expect: LostUpdate
            });
  }
}
