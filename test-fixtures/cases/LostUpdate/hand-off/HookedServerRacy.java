/** A shutdown hook runs beside the threads that still work. */
public class HookedServerRacy {
  private int closed;

  public void start() {
    Thread reaper = new Thread(this::closeIdle);
    reaper.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closed++)); // expect: LostUpdate
  }

  private void closeIdle() {
    for (int i = 0; i < 100; i++) {
      closed++; // expect: LostUpdate
    }
  }
}
