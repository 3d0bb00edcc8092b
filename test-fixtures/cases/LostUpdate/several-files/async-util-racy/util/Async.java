package util;

/** Runs code elsewhere, or here. */
public final class Async {
  private Async() {}

  public static void background(Runnable task) {
    new Thread(task).start();
  }

  public static void timed(Runnable task) {
    long begin = System.nanoTime();
    task.run();
    System.out.println(System.nanoTime() - begin);
  }
}
