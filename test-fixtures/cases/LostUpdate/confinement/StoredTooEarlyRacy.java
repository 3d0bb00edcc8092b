import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Once in the shared queue, a session belongs to the reaper thread too. */
public class StoredTooEarlyRacy {
  static final class Session {
    private int uses;
  }

  private final Queue<Session> sessions = new ConcurrentLinkedQueue<>();

  public void start() {
    new Thread(this::reap).start();
  }

  private void reap() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Session session : sessions) {
        session.uses--; // expect: LostUpdate
      }
    }
  }

  public void open() {
    Session session = new Session();
    sessions.add(session);
    session.uses++; // expect: LostUpdate
  }
}
