/** The handler of uncaught exceptions runs on each thread that dies. */
public class CrashCounterRight {
  private static int crashes;
  private static final Object LOCK = new Object();

  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> {
          synchronized (LOCK) {
            crashes++;
          }
          System.err.println(thread.getName() + ": " + problem);
        });
    for (String file : args) {
      new Thread(() -> System.out.println(Integer.parseInt(file))).start();
    }
  }
}
