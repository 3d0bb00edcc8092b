import java.util.concurrent.ForkJoinPool;

/** Which features were seen while scanning the modules of an application. */
public class FeatureFlagsRight {
  private boolean usesReflection;
  private boolean onlyPublic = true;
  private boolean evenModules;

  public void scan(String module) {
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              synchronized (this) {
                usesReflection |= module.contains("reflect");
                onlyPublic &= !module.startsWith("internal");
                evenModules ^= true;
              }
            });
  }
}
