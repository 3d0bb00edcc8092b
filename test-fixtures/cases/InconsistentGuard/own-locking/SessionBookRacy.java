import java.util.ArrayList;
import java.util.List;

/** The sessions of a server; the list is the lock. */
public class SessionBookRacy {
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
    if (sessions.size() != 0) { // expect: InconsistentGuard
      return false;
    }
    return true;
  }

  public List<String> copy() {
    final int size = sessions.size(); // expect: InconsistentGuard
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
