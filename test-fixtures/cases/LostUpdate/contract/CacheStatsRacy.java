import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Declared safe by an annotation, of whatever package. */
@CacheStatsRacy.ThreadSafe
public class CacheStatsRacy {
  @Retention(RetentionPolicy.CLASS)
  @interface ThreadSafe {}

  @Retention(RetentionPolicy.CLASS)
  @interface NotThreadSafe {}

  private long hits;
  private long misses;

  public void hit() {
    hits++; // expect: LostUpdate
  }

  public void miss() {
    misses++; // expect: LostUpdate
  }

  public double ratio() {
    return (double) hits / (hits + misses);
  }
}
