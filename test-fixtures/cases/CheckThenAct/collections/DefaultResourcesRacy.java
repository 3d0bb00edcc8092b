import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Readers lock the list of the class, but who adds to it does not. */
public class DefaultResourcesRacy {
  private static final List<String> RESOURCES = new ArrayList<>();
  private final Properties properties = new Properties();

  public static void addResource(String name) {
    if (!RESOURCES.contains(name)) {
      RESOURCES.add(name); // expect: CheckThenAct
    }
  }

  public synchronized Properties load() {
    synchronized (DefaultResourcesRacy.class) {
      for (String name : RESOURCES) {
        properties.setProperty(name, name);
      }
    }
    return properties;
  }
}
