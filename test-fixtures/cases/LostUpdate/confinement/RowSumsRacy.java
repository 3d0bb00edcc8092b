import java.util.stream.IntStream;

/** Sums up the rows of a table in parallel; the sum at hand is meant for one row alone. */
public class RowSumsRacy {
  /** The sum of the row at hand. */
  private int sum;

  public int[] sums(int[][] table) {
    return IntStream.range(0, table.length).parallel().map(row -> sum(table[row])).toArray();
  }

  private int sum(int[] row) {
    sum = 0;
    for (int cell : row) {
      sum += cell; // expect: LostUpdate
    }
    return sum;
  }
}
