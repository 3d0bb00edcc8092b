import java.util.ArrayList;
import java.util.List;

/** Players of a team; the list is guarded nearly everywhere. */
public class RosterListRight {
  private final List<String> players = new ArrayList<>();

  public synchronized void join(String player) {
    players.add(player);
  }

  public synchronized int size() {
    return players.size();
  }

  public synchronized String line() {
    StringBuilder line = new StringBuilder();
    for (String player : players) {
      line.append(player).append(' ');
    }
    return line.toString();
  }
}
