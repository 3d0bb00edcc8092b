import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Declared safe by an annotation, of whatever package. */
@CacheStatsRight.NotThreadSafe
public class CacheStatsRight {
  @Retention(RetentionPolicy.CLASS)
  @interface ThreadSafe {}

  @Retention(RetentionPolicy.CLASS)
  @interface NotThreadSafe {}

  private long hits;
  private long misses;

  public void hit() {
    hits++;
  }

  public void miss() {
    misses++;
  }

  public double ratio() {
    return (double) hits / (hits + misses);
  }
}
