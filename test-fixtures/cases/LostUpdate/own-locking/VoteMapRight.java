import java.util.HashMap;
import java.util.Map;

/** Votes in a plain map, guarded nearly everywhere. */
public class VoteMapRight {
  private final Map<String, Integer> votes = new HashMap<>();

  public synchronized void register(String name) {
    votes.put(name, 0);
  }

  public synchronized int votes(String name) {
    return votes.get(name);
  }

  public synchronized void vote(String name) {
    votes.put(name, votes.get(name) + 1);
  }
}
