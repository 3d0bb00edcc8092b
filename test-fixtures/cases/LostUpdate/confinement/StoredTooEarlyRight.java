import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Once in the shared queue, a session belongs to the reaper thread too. */
public class StoredTooEarlyRight {
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
        session.uses--;
      }
    }
  }

  public void open() {
    Session session = new Session();
    session.uses++;
    sessions.add(session);
  }
}
