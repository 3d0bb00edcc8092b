import java.util.concurrent.ConcurrentHashMap;

/** The bulk operations of ConcurrentHashMap: with a threshold they run in parallel. */
public class MapForEachRacy {
  private long total;

  public long sum(ConcurrentHashMap<String, Integer> quotas) {
    quotas.forEach(1, (tenant, quota) -> total += quota); // expect: LostUpdate
    return total;
  }
}
