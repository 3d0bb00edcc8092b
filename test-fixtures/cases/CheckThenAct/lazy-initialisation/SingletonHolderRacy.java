/** A singleton made on first use, asked for by the tasks of a pool. */
public final class SingletonHolderRacy {
  private static SingletonHolderRacy instance;
  private final long started = System.nanoTime();

  private SingletonHolderRacy() {}

  static SingletonHolderRacy get() {
    if (instance == null) {
      instance = new SingletonHolderRacy(); // expect: CheckThenAct
    }
    return instance;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 8; i++) {
      new Thread(() -> System.out.println(get().started)).start();
    }
  }
}
