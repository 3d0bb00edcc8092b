package cache;

/** Restores the epoch that was written to disk. */
public class DiskCache extends BaseCache {
  public void restore(long saved) {
    synchronized (lock) {
      epoch = saved;
    }
  }
}
