/** The getter forgot the lock. */
public class GaugeRight {
  private long value;

  public synchronized void add(long delta) {
    value += delta;
  }

  public synchronized long value() {
    return value;
  }
}
