import java.text.DecimalFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Prints prices, many at once. */
public class PriceFormatRight {
  public List<String> print(List<Double> prices) {
    return prices.parallelStream()
        .map(price -> new DecimalFormat("0.00").format(price))
        .collect(Collectors.toList());
  }
}
