/**
 * Hands out block numbers.
 *
 * <p>This class is not thread-safe.
 */
public class DocumentedSafeRight {
  private long next;

  /** Returns the next number. */
  public long allocate() {
    return next++;
  }
}
