/** The name is written under one lock and read under another. */
public class WrongLockReadRight {
  private final Object nameLock = new Object();
  private final Object listLock = new Object();
  private String name = "";

  public void rename(String to) {
    synchronized (nameLock) {
      name = to;
    }
  }

  public String name() {
    synchronized (nameLock) {
      return name;
    }
  }
}
