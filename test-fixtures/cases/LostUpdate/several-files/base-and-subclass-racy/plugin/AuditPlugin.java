package plugin;

/** Counts what it sees. */
public class AuditPlugin extends BasePlugin {
  private int seen;

  @Override
  protected void onEvent(String event) {
    seen++; // expect: LostUpdate
    System.out.println(event);
  }
}
