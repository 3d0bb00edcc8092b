import java.util.Arrays;
import java.util.stream.IntStream;

/** One step of a relaxation; the residual is one cell or one for each row. */
public class GridRelaxationRight {
  public double step(double[][] grid) {
    double[] residual = new double[grid.length];
    IntStream.range(0, grid.length)
        .parallel()
        .forEach(
            row -> {
              for (double cell : grid[row]) {
                residual[row] += Math.abs(cell);
              }
            });
    return Arrays.stream(residual).sum();
  }
}
