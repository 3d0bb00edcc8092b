import java.util.List;
import java.util.stream.Collectors;

/** A local record, var, and a parallel stream that ends in a collector or in a cell. */
public class LocalRecordsAndVarRight {
  public int weigh(List<String> parcels) {
    record Weighed(String parcel, int grams) {}
    var heavy = new int[] {0};
    var weighed =
        parcels.parallelStream()
            .map(parcel -> new Weighed(parcel, parcel.length() * 10))
            .collect(Collectors.toList());
    weighed.stream().filter(w -> w.grams() > 100).forEach(w -> heavy[0]++);
    return heavy[0];
  }
}
