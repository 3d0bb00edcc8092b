/** Who joins a text to others or formats it asks it for its characters. */
public class TextOfBufferRacy {
  private final Object lock = new Object();
  private final StringBuilder text = new StringBuilder();

  public void type(String keys) {
    synchronized (lock) {
      text.append(keys);
    }
  }

  public String quoted() {
    return "«" + text + "»"; // expect: InconsistentGuard
  }

  public String formatted() {
    return String.format("%20s", text); // expect: InconsistentGuard
  }

  public String value() {
    return String.valueOf(text); // expect: InconsistentGuard
  }
}
