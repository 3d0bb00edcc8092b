import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The users of a session are counted under the lock of the registry that opened it. */
public class SessionUsersRight {
  private final Registry registry = new Registry();

  public void serve(Runnable request) {
    registry.serve(request);
  }

  static final class Session {
    final Registry registry;
    int users;
    boolean expired;

    Session(Registry registry) {
      this.registry = registry;
    }

    void expire() {
      synchronized (registry) {
        expired = users == 0;
      }
    }
  }

  static final class Visit implements Runnable {
    final Registry home;
    final Session session;
    final Runnable request;

    Visit(Registry home, Session session, Runnable request) {
      this.home = home;
      this.session = session;
      this.request = request;
    }

    @Override
    public void run() {
      request.run();
      home.leave(session);
    }
  }

  static final class Registry {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private Session current;

    void serve(Runnable request) {
      Session session;
      synchronized (this) {
        session = current;
        if (session == null) {
          session = new Session(this);
          current = session;
        }
        int now = session.users;
        session.users = now + 1;
      }
      pool.execute(new Visit(this, session, request));
    }

    void leave(Session left) {
      synchronized (this) {
        int now = left.users - 1;
        left.users = now;
        if (now == 0 && current == left) {
          current = null;
        }
      }
    }
  }
}
