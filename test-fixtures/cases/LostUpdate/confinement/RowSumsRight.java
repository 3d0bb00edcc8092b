import java.util.stream.IntStream;

/** Sums up the rows of a table in parallel; the sum at hand is meant for one row alone. */
public class RowSumsRight {
  public int[] sums(int[][] table) {
    return IntStream.range(0, table.length).parallel().map(row -> sum(table[row])).toArray();
  }

  private int sum(int[] row) {
    int sum = 0;
    for (int cell : row) {
      sum += cell;
    }
    return sum;
  }
}
