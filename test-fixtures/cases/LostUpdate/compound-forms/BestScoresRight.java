import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The best score of each player, whichever game server reports it. */
@BestScoresRight.ThreadSafe
public class BestScoresRight {
  public @interface ThreadSafe {}

  private final ConcurrentMap<String, Integer> best = new ConcurrentHashMap<>();

  public void report(String player, int score) {
    best.merge(player, score, Math::max);
  }
}
