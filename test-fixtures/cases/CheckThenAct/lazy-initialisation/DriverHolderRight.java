import java.util.Properties;
import java.util.concurrent.ExecutorService;

/** Workers that ask for the same settings load them on first use. */
public class DriverHolderRight {
  private Properties settings;

  public void runAll(ExecutorService workers, int count) {
    for (int i = 0; i < count; i++) {
      workers.submit(() -> settings().getProperty("driver"));
    }
  }

  private synchronized Properties settings() {
    if (settings == null) {
      settings = load();
    }
    return settings;
  }

  private static Properties load() {
    Properties loaded = new Properties();
    loaded.setProperty("driver", "default");
    return loaded;
  }
}
