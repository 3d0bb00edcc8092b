import java.util.concurrent.ExecutorService;

/** What is read of one object is written back into it by all workers. */
public class OtherObjectsSetterRacy {
  interface HasSession {
    String getSession();

    void setSession(String session);
  }

  abstract static class Base implements HasSession {
    private String session = "none";

    @Override
    public String getSession() {
      return session;
    }

    @Override
    public void setSession(String session) {
      this.session = session;
    }
  }

  static class Client extends Base {}

  static class Server extends Base {
    private final ExecutorService workers;

    Server(ExecutorService workers) {
      this.workers = workers;
    }

    void serve(int n) {
      for (int i = 0; i < n; i++) {
        workers.submit(() -> configure(this));
      }
    }

    private void configure(HasSession client) {
      client.setSession(client.getSession() + "+"); // expect: LostUpdate
    }
  }
}
