package lesson;

/**
 * Is turned up and down by callers on any thread, and shows old temperatures.
 *
 * <p>A lock guards a variable only if every access takes it, reading included.
 */
public class Thermostat {
  private double target = 20;

  public synchronized void turn(double degrees) {
    target += degrees;
  }

  public double target() {
    return target; // misses the lock
  }
}
