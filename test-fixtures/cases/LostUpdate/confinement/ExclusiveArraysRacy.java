import java.util.stream.IntStream;

/** Each index of a parallel range belongs to one thread; its half belongs to two. */
public class ExclusiveArraysRacy {
  public int[] doubled(int[] start) {
    int[] values = start.clone();
    IntStream.range(0, values.length)
        .parallel()
        .forEach(i -> values[i / 2] += i); // expect: LostUpdate
    return values;
  }
}
