/** Keeps its Runnable in a field and starts it later. */
public class WatchdogRacy {
  private static final class Periodic {
    private final Runnable action;

    Periodic(Runnable action) {
      this.action = action;
    }

    void start() {
      new Thread(action).start();
    }
  }

  private int barks;
  private final Periodic first = new Periodic(this::bark);
  private final Periodic second = new Periodic(this::bark);

  public void start() {
    first.start();
    second.start();
  }

  private void bark() {
    barks++; // expect: LostUpdate
  }
}
