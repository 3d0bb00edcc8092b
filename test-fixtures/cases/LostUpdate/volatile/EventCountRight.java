/** volatile says that the counter is shared; it does not make ++ one step. */
public class EventCountRight {
  private volatile int events;

  public synchronized void onEvent() {
    events++;
  }

  public int events() {
    return events;
  }
}
