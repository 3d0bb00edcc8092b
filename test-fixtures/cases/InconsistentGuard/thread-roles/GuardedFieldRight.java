/** The field declares its lock; the reader that forgets it is reported. */
public class GuardedFieldRight {
  public @interface GuardedBy {
    String value();
  }

  private final Object lock = new Object();

  @GuardedBy("lock")
  private String owner = "";

  public void claim(String name) {
    synchronized (lock) {
      owner = name;
    }
  }

  public String owner() {
    synchronized (lock) {
      return owner;
    }
  }
}
