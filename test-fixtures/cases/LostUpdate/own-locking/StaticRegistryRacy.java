/** Static state: the lock is the class. */
public final class StaticRegistryRacy {
  private static int clients;

  private StaticRegistryRacy() {}

  public static synchronized void connect() {
    clients++;
  }

  public static void disconnect() {
    synchronized (Runtime.getRuntime()) {
      clients--; // expect: LostUpdate
    }
  }

  public static synchronized int clients() {
    return clients;
  }

  public static synchronized void clear() {
    clients = 0;
  }
}
