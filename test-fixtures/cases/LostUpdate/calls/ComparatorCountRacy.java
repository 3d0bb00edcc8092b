import java.util.Arrays;
import java.util.Comparator;

/** A comparator runs in place in sort, on many threads in parallelSort. */
public class ComparatorCountRacy {
  private int comparisons;

  public int sort(String[] names) {
    Comparator<String> counting =
        (a, b) -> {
          comparisons++; // expect: LostUpdate
          return a.compareTo(b);
        };
    Arrays.parallelSort(names, counting);
    return comparisons;
  }
}
