/** The getter forgot the lock. */
public class GaugeRacy {
  private long value;

  public synchronized void add(long delta) {
    value += delta;
  }

  public long value() {
    return value; // expect: InconsistentGuard
  }
}
