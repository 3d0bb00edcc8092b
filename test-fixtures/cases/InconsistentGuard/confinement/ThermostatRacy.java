/** The constructor needs no lock; a public initialiser does. */
public class ThermostatRacy {
  private int target;

  public void initialise(int target) {
    this.target = target; // expect: InconsistentGuard
  }

  public synchronized void raise() {
    target++;
  }

  public synchronized int target() {
    return target;
  }
}
