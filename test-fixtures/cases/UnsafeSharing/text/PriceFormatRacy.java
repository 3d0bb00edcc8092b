import java.text.DecimalFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Prints prices, many at once. */
public class PriceFormatRacy {
  public List<String> print(List<Double> prices) {
    DecimalFormat format = new DecimalFormat("0.00");
    return prices.parallelStream()
        .map(price -> format.format(price)) // expect: UnsafeSharing
        .collect(Collectors.toList());
  }
}
