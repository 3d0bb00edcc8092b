/** A singleton made on first use, asked for by the tasks of a pool. */
public final class SingletonHolderRight {
  private static SingletonHolderRight instance;
  private final long started = System.nanoTime();

  private SingletonHolderRight() {}

  static synchronized SingletonHolderRight get() {
    if (instance == null) {
      instance = new SingletonHolderRight();
    }
    return instance;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 8; i++) {
      new Thread(() -> System.out.println(get().started)).start();
    }
  }
}
