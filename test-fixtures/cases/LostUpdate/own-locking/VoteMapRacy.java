import java.util.HashMap;
import java.util.Map;

/** Votes in a plain map, guarded nearly everywhere. */
public class VoteMapRacy {
  private final Map<String, Integer> votes = new HashMap<>();

  public synchronized void register(String name) {
    votes.put(name, 0);
  }

  public synchronized int votes(String name) {
    return votes.get(name);
  }

  public void vote(String name) {
    votes.put(name, votes.get(name) + 1); // expect: LostUpdate
  }
}
