import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** The name of a shard is looked up once and kept. */
public class ShardNamesRacy {
  private final Map<Integer, String> names = new HashMap<>();

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
      names.put(shard, name); // expect: CheckThenAct
    }
    return name;
  }

  private static String lookUp(int shard) {
    return "shard-" + shard;
  }
}
