/** A thread's own class writes under its monitor and is read from outside. */
public class WorkerNameRacy extends Thread {
  private String phase = "waiting";

  @Override
  public void run() {
    for (String next : new String[] {"reading", "sorting", "writing"}) {
      synchronized (this) {
        phase = next;
      }
    }
  }

  public String phase() {
    return phase; // expect: InconsistentGuard
  }
}
