import java.util.HashMap;
import java.util.Map;

/** Which user a session belongs to. */
@SessionIndexRacy.ThreadSafe
public class SessionIndexRacy {
  @interface ThreadSafe {}

  private final Map<String, String> users = new HashMap<>();

  public void login(String session, String user) {
    users.put(session, user); // expect: UnsafeSharing
  }

  public String user(String session) {
    return users.get(session);
  }

  public void logout(String session) {
    users.remove(session); // expect: UnsafeSharing
  }
}
