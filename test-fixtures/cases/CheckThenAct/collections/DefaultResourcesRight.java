import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Readers lock the list of the class, and so does who adds to it. */
public class DefaultResourcesRight {
  private static final List<String> RESOURCES = new ArrayList<>();
  private final Properties properties = new Properties();

  public static synchronized void addResource(String name) {
    if (!RESOURCES.contains(name)) {
      RESOURCES.add(name);
    }
  }

  public synchronized Properties load() {
    synchronized (DefaultResourcesRight.class) {
      for (String name : RESOURCES) {
        properties.setProperty(name, name);
      }
    }
    return properties;
  }
}
