import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Vector;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Synchronized collections make single calls atomic; they are also the lock for more than one. */
public class SynchronizedViewsRight {
  private final Map<String, Integer> wins = Collections.synchronizedMap(new HashMap<>());
  private final Vector<Integer> rounds = new Vector<>(Collections.nCopies(10, 0));
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  public void won(String player, int round) {
    pool.submit(
        () -> {
          synchronized (wins) {
            wins.put(player, wins.getOrDefault(player, 0) + 1);
          }
          synchronized (rounds) {
            rounds.set(round, rounds.get(round) + 1);
          }
        });
  }

  public Integer wins(String player) {
    return wins.get(player);
  }
}
