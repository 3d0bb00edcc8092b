import java.util.Arrays;

/** Numbers the cells of a table. */
public class ParallelFillRacy {
  private int computed;

  public long[] squares(int size) {
    long[] table = new long[size];
    Arrays.parallelSetAll(
        table,
        i -> {
          computed++; // expect: LostUpdate
          return (long) i * i;
        });
    return table;
  }

  public int computed() {
    return computed;
  }
}
