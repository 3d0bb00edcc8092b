import java.util.List;

/** reduce and collect combine the results of the threads; forEach on one cell does not. */
public class ReduceInParallelRight {
  public int letters(List<String> words) {
    int[] sum =
        words.parallelStream()
            .collect(
                () -> new int[1],
                (cell, word) -> cell[0] += word.length(),
                (left, right) -> left[0] += right[0]);
    return sum[0];
  }

  public int longest(List<String> words) {
    return words.parallelStream().map(String::length).reduce(0, Math::max);
  }
}
