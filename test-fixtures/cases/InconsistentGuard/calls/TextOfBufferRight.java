/** Who joins a text to others or formats it asks it for its characters. */
public class TextOfBufferRight {
  private final Object lock = new Object();
  private final StringBuilder text = new StringBuilder();

  public void type(String keys) {
    synchronized (lock) {
      text.append(keys);
    }
  }

  public String quoted() {
    synchronized (lock) {
      return "«" + text + "»";
    }
  }

  public String formatted() {
    synchronized (lock) {
      return String.format("%20s", text);
    }
  }

  public String value() {
    synchronized (lock) {
      return String.valueOf(text);
    }
  }
}
