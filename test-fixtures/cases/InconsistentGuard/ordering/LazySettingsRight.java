/** The read after the initialising call has passed through the same lock. */
public class LazySettingsRight {
  private String settings;

  private synchronized void load() {
    if (settings == null) {
      settings = System.getProperty("user.settings", "none");
    }
  }

  public String settings() {
    load();
    return settings;
  }
}
