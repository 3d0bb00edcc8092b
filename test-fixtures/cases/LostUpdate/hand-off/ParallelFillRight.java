import java.util.Arrays;

/** Numbers the cells of a table. */
public class ParallelFillRight {
  private int computed;

  public long[] squares(int size) {
    long[] table = new long[size];
    Arrays.setAll(
        table,
        i -> {
          computed++;
          return (long) i * i;
        });
    return table;
  }

  public int computed() {
    return computed;
  }
}
