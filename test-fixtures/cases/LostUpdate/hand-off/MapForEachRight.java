import java.util.concurrent.ConcurrentHashMap;

/** The bulk operations of ConcurrentHashMap: with a threshold they run in parallel. */
public class MapForEachRight {
  private long total;

  public long sum(ConcurrentHashMap<String, Integer> quotas) {
    quotas.forEach((tenant, quota) -> total += quota);
    return total;
  }
}
