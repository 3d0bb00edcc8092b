/** A base class starts the threads, a subclass has the body. */
public class TemplateServiceRight {
  abstract static class Service {
    private final int threads;

    Service(int threads) {
      this.threads = threads;
    }

    void start() {
      for (int i = 0; i < threads; i++) {
        new Thread(this::serve, "service-" + i).start();
      }
    }

    abstract void serve();
  }

  static final class Echo extends Service {
    private int served;

    Echo() {
      super(4);
    }

    @Override
    synchronized void serve() {
      served++;
    }
  }

  public static void main(String[] args) {
    new Echo().start();
  }
}
