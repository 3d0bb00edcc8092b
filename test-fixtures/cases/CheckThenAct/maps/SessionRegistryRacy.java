import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One session for each user, whichever thread asks first. */
public class SessionRegistryRacy {
  private final ConcurrentMap<String, StringBuilder> sessions = new ConcurrentHashMap<>();

  public StringBuilder session(String user) {
    StringBuilder session = sessions.get(user);
    if (session == null) {
      session = new StringBuilder(user);
      sessions.put(user, session); // expect: CheckThenAct
    }
    return session;
  }
}
