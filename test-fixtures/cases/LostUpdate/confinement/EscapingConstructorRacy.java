/** The constructor starts a thread on itself, then goes on counting. */
public class EscapingConstructorRacy {
  private int listeners;

  public EscapingConstructorRacy(String[] names) {
    Thread watcher = new Thread(this::watch);
    watcher.start();
    listeners++; // expect: LostUpdate
    listeners += names.length; // expect: LostUpdate
  }

  private void watch() {
    listeners--; // expect: LostUpdate
    System.out.println("watching " + listeners);
  }
}
