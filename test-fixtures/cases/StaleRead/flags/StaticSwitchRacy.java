/** Command line tool with a switch for all of its threads. */
public class StaticSwitchRacy {
  private static boolean alive = true;

  public static void main(String[] args) throws InterruptedException {
    Thread loop =
        new Thread(
            () -> {
              while (alive) { // expect: StaleRead
                Thread.yield();
              }
            });
    loop.start();
    Thread.sleep(1000);
    alive = false;
    loop.join();
  }
}
