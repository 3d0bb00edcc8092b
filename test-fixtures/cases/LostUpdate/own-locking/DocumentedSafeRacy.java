/**
 * Hands out block numbers.
 *
 * <p>This class is thread-safe.
 */
public class DocumentedSafeRacy {
  private long next;

  /** Returns the next number. */
  public long allocate() {
    return next++; // expect: LostUpdate
  }
}
