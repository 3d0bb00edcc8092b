package plugin;

/** Counts what it sees. */
public class AuditPlugin extends BasePlugin {
  private int seen;

  @Override
  protected synchronized void onEvent(String event) {
    seen++;
    System.out.println(event);
  }
}
