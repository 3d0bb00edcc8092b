import java.util.logging.Logger;

/** Parts of a server, which their base class starts one after the other before requests come. */
public class ServiceTreeRight {
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
    void startInternal() {
      log = Logger.getLogger("gate");
    }

    public void invoke(String request) {
      log.info(request);
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
