import java.util.concurrent.RecursiveAction;

/** Visits a tree with fork and join. */
public class TreeSumRacy extends RecursiveAction {
  private static final long serialVersionUID = 1;
  private final int[] values;
  private final int from;
  private final int to;
  private final long[] sum;

  public TreeSumRacy(int[] values, int from, int to, long[] sum) {
    this.values = values;
    this.from = from;
    this.to = to;
    this.sum = sum;
  }

  @Override
  protected void compute() {
    if (to - from < 1_000) {
      for (int i = from; i < to; i++) {
        sum[0] += values[i]; // expect: LostUpdate
      }
      return;
    }
    int middle = (from + to) >>> 1;
    invokeAll(new TreeSumRacy(values, from, middle, sum), new TreeSumRacy(values, middle, to, sum));
  }
}
