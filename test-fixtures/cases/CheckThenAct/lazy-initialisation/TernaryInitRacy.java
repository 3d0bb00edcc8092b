import java.text.NumberFormat;
import java.util.stream.IntStream;

/** The first of many parallel rounds makes the format. */
public class TernaryInitRacy {
  private NumberFormat format;

  public long lengths(int count) {
    return IntStream.range(0, count).parallel().mapToLong(i -> shared().getMaximumFractionDigits()).sum();
  }

  private NumberFormat shared() {
    return format != null ? format : (format = NumberFormat.getInstance()); // expect: CheckThenAct
  }
}
