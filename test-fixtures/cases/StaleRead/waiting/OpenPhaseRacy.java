/** A service that is asked for its phase. */
public class OpenPhaseRacy {
  private int phase;

  public void open() {
    phase = 1;
  }

  public void awaitOpen() throws InterruptedException {
    while (phase == 0) { // expect: StaleRead
      Thread.sleep(5);
    }
  }
}
