import java.util.List;

/** reduce and collect combine the results of the threads; forEach on one cell does not. */
public class ReduceInParallelRacy {
  public int letters(List<String> words) {
    int[] sum = new int[1];
    words.parallelStream().forEach(word -> sum[0] += word.length()); // expect: LostUpdate
    return sum[0];
  }

  public int longest(List<String> words) {
    return words.parallelStream().map(String::length).reduce(0, Math::max);
  }
}
