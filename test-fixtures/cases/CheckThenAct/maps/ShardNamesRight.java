import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** The name of a shard is looked up once and kept. */
public class ShardNamesRight {
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  public void warm(ExecutorService pool, int shards) {
    for (int i = 0; i < shards; i++) {
      int shard = i;
      pool.execute(() -> System.out.println(name(shard % 8)));
    }
  }

  private String name(int shard) {
    String name = names.get(shard);
    if (name == null) {
      name = lookUp(shard);
      String earlier = names.putIfAbsent(shard, name);
      if (earlier != null) {
        name = earlier;
      }
    }
    return name;
  }

  private static String lookUp(int shard) {
    return "shard-" + shard;
  }
}
