import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Load of each shard, summed over the parts of a snapshot. */
public class ShardLoadsRight {
  public List<Integer> loads(int[] shardOfPart, int shards) {
    List<Integer> loads = new ArrayList<>(Collections.nCopies(shards, 0));
    Map<Integer, Integer> parts = new ConcurrentHashMap<>();
    Arrays.stream(shardOfPart)
        .parallel()
        .forEach(
            shard -> {
              synchronized (loads) {
                loads.set(shard, loads.get(shard) + 1);
                parts.put(shard, 1 + parts.getOrDefault(shard, 0));
              }
            });
    return loads;
  }
}
