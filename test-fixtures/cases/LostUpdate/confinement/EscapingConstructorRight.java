/** The constructor starts a thread on itself, then goes on counting. */
public class EscapingConstructorRight {
  private int listeners;

  public EscapingConstructorRight(String[] names) {
    listeners++;
    listeners += names.length;
    Thread watcher = new Thread(this::watch);
    watcher.start();
  }

  private void watch() {
    listeners--;
    System.out.println("watching " + listeners);
  }
}
