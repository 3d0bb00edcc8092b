import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The best score of each player, whichever game server reports it. */
@BestScoresRacy.ThreadSafe
public class BestScoresRacy {
  public @interface ThreadSafe {}

  private final ConcurrentMap<String, Integer> best = new ConcurrentHashMap<>();

  public void report(String player, int score) {
    Integer known = best.get(player);
    best.put(player, known == null ? score : Math.max(known, score)); // expect: LostUpdate
  }
}
