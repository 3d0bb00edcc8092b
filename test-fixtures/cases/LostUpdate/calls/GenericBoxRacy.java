import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A generic holder whose update method reads, applies and writes. */
public class GenericBoxRacy {
  static final class Box<T> {
    private T value;

    Box(T value) {
      this.value = value;
    }

    void update(UnaryOperator<T> change) {
      value = change.apply(value); // expect: LostUpdate
    }
  }

  private final Box<Integer> level = new Box<>(0);
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void raise() {
    pool.execute(() -> level.update(old -> old + 1));
  }
}
