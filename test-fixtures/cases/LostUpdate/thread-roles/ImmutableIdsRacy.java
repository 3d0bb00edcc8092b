import java.util.concurrent.ExecutorService;

/** An order cannot change, but the number that the next one gets is shared by all who make orders. */
@ImmutableIdsRacy.Immutable
public final class ImmutableIdsRacy {
  @interface Immutable {}

  private static long next;
  private final long id;
  private final String customer;

  private ImmutableIdsRacy(String customer) {
    this.id = next++; // expect: LostUpdate
    this.customer = customer;
  }

  static void importAll(ExecutorService pool, Iterable<String> customers) {
    for (String customer : customers) {
      pool.submit(() -> new ImmutableIdsRacy(customer));
    }
  }

  @Override
  public String toString() {
    return id + " for " + customer;
  }
}
