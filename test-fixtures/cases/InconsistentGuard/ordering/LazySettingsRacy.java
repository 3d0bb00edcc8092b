/** The read after the initialising call has passed through the same lock. */
public class LazySettingsRacy {
  private String settings;

  private synchronized void load() {
    if (settings == null) {
      settings = System.getProperty("user.settings", "none");
    }
  }

  public String settings() {
    String seen = settings; // expect: InconsistentGuard
    load();
    return seen;
  }
}
