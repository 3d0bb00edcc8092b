/** Command line tool with a switch for all of its threads. */
public class StaticSwitchRight {
  private static volatile boolean alive = true;

  public static void main(String[] args) throws InterruptedException {
    Thread loop =
        new Thread(
            () -> {
              while (alive) {
                Thread.yield();
              }
            });
    loop.start();
    Thread.sleep(1000);
    alive = false;
    loop.join();
  }
}
