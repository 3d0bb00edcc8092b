import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The context locks itself, whatever field it is reached through. */
public class SwappedContextRacy {
  private ExecutorService executor;

  public synchronized ExecutorService executor() {
    if (executor == null) {
      executor = Executors.newFixedThreadPool(2);
    }
    return executor;
  }

  public void stop() {
    if (executor != null) {
      executor.shutdownNow(); // expect: InconsistentGuard
      executor = null; // expect: CheckThenAct
    }
  }

  static class Mailer {
    private SwappedContextRacy context;

    void setContext(SwappedContextRacy context) {
      this.context = context;
    }

    void start() {
      new Thread(this::drain).start();
    }

    private void drain() {
      context.executor().execute(this::send);
    }

    private void send() {}
  }
}
