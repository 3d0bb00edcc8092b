// stress: Lincheck does not follow tasks that fork
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;

public class TreeSumTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    int[] values = new int[20_000];
    Arrays.fill(values, 1);
    long[] sum = new long[1];
    ForkJoinPool.commonPool().invoke(new TreeSumTwin(values, 0, values.length, sum));
    expectResult(20_000, sum[0]);
  }
}
