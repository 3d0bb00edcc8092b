/** A racy single-check of an immutable value is harmless, a lost increment is not. */
@CachedHashRight.ThreadSafe
public class CachedHashRight {
  public @interface ThreadSafe {}

  private final byte[] digest;
  private int hash;

  public CachedHashRight(byte[] digest) {
    this.digest = digest.clone();
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      for (byte b : digest) {
        h = 31 * h + b;
      }
      hash = h;
    }
    return h;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CachedHashRight
        && java.util.Arrays.equals(((CachedHashRight) other).digest, digest);
  }
}
