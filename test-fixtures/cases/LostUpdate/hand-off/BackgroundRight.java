/** A little helper that forwards its Runnable to a new thread. */
public final class BackgroundRight {
  private int uploads;

  static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "background");
    thread.setDaemon(true);
    thread.start();
  }

  static void inPlace(Runnable task) {
    long begin = System.nanoTime();
    task.run();
    System.out.println("took " + (System.nanoTime() - begin));
  }

  public void upload(Iterable<byte[]> files) {
    for (byte[] file : files) {
      inPlace(
          () -> {
            uploads++;
            System.out.println(uploads + " " + file.length);
          });
    }
  }
}
