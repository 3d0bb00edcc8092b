/** A racy single-check of an immutable value is harmless, a lost increment is not. */
@CachedHashRacy.ThreadSafe
public class CachedHashRacy {
  public @interface ThreadSafe {}

  private final byte[] digest;
  private int hash;
  private int computed;

  public CachedHashRacy(byte[] digest) {
    this.digest = digest.clone();
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      for (byte b : digest) {
        h = 31 * h + b;
      }
      computed++; // expect: LostUpdate
      hash = h;
    }
    return h;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CachedHashRacy
        && java.util.Arrays.equals(((CachedHashRacy) other).digest, digest);
  }
}
