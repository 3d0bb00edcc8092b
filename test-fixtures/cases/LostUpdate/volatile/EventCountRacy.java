/** volatile says that the counter is shared; it does not make ++ one step. */
public class EventCountRacy {
  private volatile int events;

  public void onEvent() {
    events++; // expect: LostUpdate
  }

  public int events() {
    return events;
  }
}
