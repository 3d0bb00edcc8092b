/** A shutdown hook runs beside the threads that still work. */
public class HookedServerRight {
  private int closed;

  public void start() {
    Thread reaper = new Thread(this::closeIdle);
    reaper.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
  }

  private void closeIdle() {
    for (int i = 0; i < 100; i++) {
      closed++;
    }
  }
}
