import java.util.List;

/** The last of parallel() and sequential() decides for the whole stream. */
public class ParallelThenSequentialRight {
  private int kept;

  public int keep(List<Integer> values) {
    values.stream()
        .parallel()
        .sequential()
        .filter(value -> value > 0)
        .peek(value -> kept++)
        .forEach(System.out::println);
    return kept;
  }
}
