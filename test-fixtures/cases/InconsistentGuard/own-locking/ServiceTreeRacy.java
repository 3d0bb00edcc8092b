import java.util.logging.Logger;

/** Parts of a server; one of them is started under its own lock, again and again. */
public class ServiceTreeRacy {
  public abstract static class Part {
    private boolean started;

    public final synchronized void start() {
      if (!started) {
        startInternal();
        started = true;
      }
    }

    abstract void startInternal();
  }

  public static class Resources extends Part {
    private String base = "";

    @Override
    void startInternal() {
      base = System.getProperty("base", "");
    }

    synchronized String base() {
      return base;
    }
  }

  public static class Gate extends Part {
    private Logger log = Logger.getGlobal();

    @Override
    synchronized void startInternal() {
      log = Logger.getLogger("gate");
    }

    public void invoke(String request) {
      log.info(request); // expect: InconsistentGuard
    }
  }

  public static class Host extends Part {
    private final Resources resources = new Resources();

    @Override
    void startInternal() {
      resources.start();
    }

    synchronized String base() {
      return resources.base();
    }
  }
}
