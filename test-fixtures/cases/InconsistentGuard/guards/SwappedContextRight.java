import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The context locks itself, whatever field it is reached through. */
public class SwappedContextRight {
  private ExecutorService executor;

  public synchronized ExecutorService executor() {
    if (executor == null) {
      executor = Executors.newFixedThreadPool(2);
    }
    return executor;
  }

  public synchronized void stop() {
    if (executor != null) {
      executor.shutdownNow();
      executor = null;
    }
  }

  static class Mailer {
    private SwappedContextRight context;

    void setContext(SwappedContextRight context) {
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
