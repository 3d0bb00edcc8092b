import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which user a session belongs to. */
@SessionIndexRight.ThreadSafe
public class SessionIndexRight {
  @interface ThreadSafe {}

  private final Map<String, String> users = new ConcurrentHashMap<>();

  public void login(String session, String user) {
    users.put(session, user);
  }

  public String user(String session) {
    return users.get(session);
  }

  public void logout(String session) {
    users.remove(session);
  }
}
