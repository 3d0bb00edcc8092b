/** A thread's own class writes under its monitor and is read from outside. */
public class WorkerNameRight extends Thread {
  private String phase = "waiting";

  @Override
  public void run() {
    for (String next : new String[] {"reading", "sorting", "writing"}) {
      synchronized (this) {
        phase = next;
      }
    }
  }

  public synchronized String phase() {
    return phase;
  }
}
