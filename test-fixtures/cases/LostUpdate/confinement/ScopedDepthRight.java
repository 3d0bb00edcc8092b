// min-jdk: 25
/** A scoped value carries a counter of its own for each run. */
public class ScopedDepthRight {
  private static final ScopedValue<int[]> DEPTH = ScopedValue.newInstance();
  private final int[] common = {0};

  public void visit(String[] roots) {
    for (String root : roots) {
      Thread.startVirtualThread(() -> ScopedValue.where(DEPTH, new int[1]).run(() -> enter(root)));
    }
  }

  private void enter(String root) {
    DEPTH.get()[0]++;
    System.out.println(root + " at " + DEPTH.get()[0]);
  }
}
