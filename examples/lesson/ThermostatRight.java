package lesson;

/** Is turned up and down by callers on any thread: every access takes the lock. */
public class ThermostatRight {
  private double target = 20;

  public synchronized void turn(double degrees) {
    target += degrees;
  }

  public synchronized double target() {
    return target;
  }
}
