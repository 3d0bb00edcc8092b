import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

/** An order cannot change, but the number that the next one gets is shared by all who make orders. */
@ImmutableIdsRight.Immutable
public final class ImmutableIdsRight {
  @interface Immutable {}

  private static final AtomicLong NEXT = new AtomicLong();
  private final long id;
  private final String customer;

  private ImmutableIdsRight(String customer) {
    this.id = NEXT.getAndIncrement();
    this.customer = customer;
  }

  static void importAll(ExecutorService pool, Iterable<String> customers) {
    for (String customer : customers) {
      pool.submit(() -> new ImmutableIdsRight(customer));
    }
  }

  @Override
  public String toString() {
    return id + " for " + customer;
  }
}
