/** Static state: the lock is the class. */
public final class StaticRegistryRight {
  private static int clients;

  private StaticRegistryRight() {}

  public static synchronized void connect() {
    clients++;
  }

  public static void disconnect() {
    synchronized (StaticRegistryRight.class) {
      clients--;
    }
  }

  public static synchronized int clients() {
    return clients;
  }

  public static synchronized void clear() {
    clients = 0;
  }
}
