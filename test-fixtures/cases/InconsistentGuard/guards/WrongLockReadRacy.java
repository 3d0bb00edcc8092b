/** The name is written under one lock and read under another. */
public class WrongLockReadRacy {
  private final Object nameLock = new Object();
  private final Object listLock = new Object();
  private String name = "";

  public void rename(String to) {
    synchronized (nameLock) {
      name = to;
    }
  }

  public String name() {
    synchronized (listLock) {
      return name; // expect: InconsistentGuard
    }
  }
}
