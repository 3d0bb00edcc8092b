import java.util.concurrent.ExecutorService;

/** Each bucket locks itself around its own table, from inside and from outside. */
public class BucketTableRacy {
  private final Bucket[] buckets = new Bucket[16];
  private final ExecutorService workers;

  public BucketTableRacy(ExecutorService workers) {
    this.workers = workers;
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new Bucket();
    }
  }

  public void load(Iterable<String> keys) {
    for (String key : keys) {
      workers.submit(() -> buckets[key.hashCode() & 15].hit(key));
      workers.submit(() -> bump(buckets[key.hashCode() & 15], key));
    }
  }

  private static void bump(Bucket bucket, String key) {
    synchronized (new Object()) {
      bucket.hits[key.length() & 7]++; // expect: LostUpdate
    }
  }

  static final class Bucket {
    private int[] hits = new int[8];

    synchronized void hit(String key) {
      hits[key.length() & 7]++;
    }

    synchronized void clear() {
      hits = new int[8];
    }
  }
}
