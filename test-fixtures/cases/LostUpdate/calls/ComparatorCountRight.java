import java.util.Arrays;
import java.util.Comparator;

/** A comparator runs in place in sort, on many threads in parallelSort. */
public class ComparatorCountRight {
  private int comparisons;

  public int sort(String[] names) {
    Comparator<String> counting =
        (a, b) -> {
          comparisons++;
          return a.compareTo(b);
        };
    Arrays.sort(names, counting);
    return comparisons;
  }
}
