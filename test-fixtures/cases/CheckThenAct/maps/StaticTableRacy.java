import java.util.Hashtable;

/** Every call of a Hashtable is synchronized; two calls are not one. */
public final class StaticTableRacy {
  private static final Hashtable<String, Thread> OWNERS = new Hashtable<>();

  private StaticTableRacy() {}

  public static boolean own(String resource) {
    if (OWNERS.get(resource) == null) {
      OWNERS.put(resource, Thread.currentThread()); // expect: CheckThenAct
      return true;
    }
    return false;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> own("printer")).start();
    }
  }
}
