import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A collector's containers are confined; a field touched by its accumulator is not. */
public class CollectorStateRight {
  private int merged;

  static final class Range {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    int count;

    void accept(int value) {
      low = Math.min(low, value);
      high = Math.max(high, value);
      count++;
    }

    Range combine(Range other) {
      low = Math.min(low, other.low);
      high = Math.max(high, other.high);
      count += other.count;
      return this;
    }
  }

  public Range range(List<Integer> values) {
    return values.parallelStream()
        .collect(
            Collector.of(
                Range::new,
                (range, value) -> {
                  range.accept(value);
                },
                Range::combine));
  }

  public Map<Boolean, Long> parity(List<Integer> values) {
    merged = 0;
    return values.parallelStream()
        .collect(Collectors.partitioningBy(v -> v % 2 == 0, Collectors.counting()));
  }
}
