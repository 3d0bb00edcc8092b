import java.util.Properties;
import java.util.concurrent.ExecutorService;

/** Workers that ask for the same settings load them on first use. */
public class DriverHolderRacy {
  private Properties settings;

  public void runAll(ExecutorService workers, int count) {
    for (int i = 0; i < count; i++) {
      workers.submit(() -> settings().getProperty("driver"));
    }
  }

  private Properties settings() {
    if (settings == null) {
      settings = load(); // expect: CheckThenAct
    }
    return settings;
  }

  private static Properties load() {
    Properties loaded = new Properties();
    loaded.setProperty("driver", "default");
    return loaded;
  }
}
