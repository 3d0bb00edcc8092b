import java.util.ArrayList;
import java.util.List;

/** The sessions of a server; the list is the lock. */
public class SessionBookRight {
  private List<String> sessions = new ArrayList<>();

  public void opened(String session) {
    synchronized (sessions) {
      sessions.add(session);
    }
  }

  public void closed(String session) {
    synchronized (sessions) {
      sessions.remove(session);
    }
  }

  public boolean isIdle() {
    synchronized (sessions) {
      return sessions.isEmpty();
    }
  }

  public List<String> copy() {
    final int size;
    synchronized (sessions) {
      size = sessions.size();
    }
    if (size == 0) {
      return List.of();
    }
    List<String> result = new ArrayList<>(size);
    synchronized (sessions) {
      result.addAll(sessions);
    }
    return result;
  }
}
