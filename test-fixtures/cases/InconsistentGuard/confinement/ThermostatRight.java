/** The constructor needs no lock; a public initialiser does. */
public class ThermostatRight {
  private int target;

  public ThermostatRight(int target) {
    this.target = target;
  }

  public synchronized void raise() {
    target++;
  }

  public synchronized int target() {
    return target;
  }
}
