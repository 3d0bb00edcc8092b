import java.util.Arrays;

/** A fixed table with a lock for each stripe. */
class StripedSizeRight {
  private final Object[] locks = new Object[16];
  private final long[] counts = new long[16];

  StripedSizeRight() {
    Arrays.setAll(locks, i -> new Object());
  }

  void hit(Object key) {
    int i = (key.hashCode() & 0x7fffffff) % locks.length;
    synchronized (locks[i]) {
      counts[i]++;
    }
  }

  void clear(Object key) {
    int i = (key.hashCode() & 0x7fffffff) % locks.length;
    synchronized (locks[i]) {
      counts[i] = 0;
    }
  }
}
