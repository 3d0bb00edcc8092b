/** Writers of a volatile field must hold one lock, and the same. */
public class TwoVolatileLocksRacy {
  private final Object in = new Object();
  private final Object out = new Object();
  private volatile long queued;

  public void enqueue() {
    synchronized (in) {
      queued++;
    }
  }

  public void enqueueAll(int n) {
    synchronized (in) {
      queued += n;
    }
  }

  public void dequeue() {
    synchronized (out) {
      queued--; // expect: LostUpdate
    }
    synchronized (out) {
      out.notifyAll();
    }
  }

  public long queued() {
    return queued;
  }
}
