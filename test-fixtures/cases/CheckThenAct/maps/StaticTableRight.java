import java.util.Hashtable;

/** Every call of a Hashtable is synchronized; two calls are not one. */
public final class StaticTableRight {
  private static final Hashtable<String, Thread> OWNERS = new Hashtable<>();

  private StaticTableRight() {}

  public static boolean own(String resource) {
    synchronized (OWNERS) {
      if (OWNERS.get(resource) == null) {
        OWNERS.put(resource, Thread.currentThread());
        return true;
      }
      return false;
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> own("printer")).start();
    }
  }
}
