import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Number of seats taken in each row; the rows are a plain list of fixed size. */
public class SeatMapRacy {
  private final List<Integer> taken = new ArrayList<>(Collections.nCopies(40, 0));
  private final ExecutorService booths = Executors.newFixedThreadPool(3);

  public void reserve(int row) {
    booths.execute(
        () -> {
          taken.set(row, taken.get(row) + 1); // expect: LostUpdate
        });
  }
}
