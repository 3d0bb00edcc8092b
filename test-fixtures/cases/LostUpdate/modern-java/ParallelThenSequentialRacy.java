import java.util.List;

/** The last of parallel() and sequential() decides for the whole stream. */
public class ParallelThenSequentialRacy {
  private int kept;

  public int keep(List<Integer> values) {
    values.stream()
        .sequential()
        .parallel()
        .filter(value -> value > 0)
        .peek(value -> kept++) // expect: LostUpdate
        .forEach(System.out::println);
    return kept;
  }
}
