import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One session for each user, whichever thread asks first. */
public class SessionRegistryRight {
  private final ConcurrentMap<String, StringBuilder> sessions = new ConcurrentHashMap<>();

  public StringBuilder session(String user) {
    StringBuilder session = sessions.get(user);
    if (session == null) {
      session = new StringBuilder(user);
      StringBuilder other = sessions.putIfAbsent(user, session);
      session = other == null ? session : other;
    }
    return session;
  }
}
