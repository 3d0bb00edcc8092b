/** A single producer moves the head of a ring; consumers only look at it. */
public class RingProducerRacy {
  private final long[] ring = new long[1024];
  private volatile long head;

  public void start() {
    for (int i = 0; i < 2; i++) {
      new Thread(this::produce, "producer").start();
    }
  }

  private void produce() {
    while (!Thread.currentThread().isInterrupted()) {
      System.out.println(ring.length);
      head++; // expect: LostUpdate
    }
  }

  public long head() {
    return head;
  }
}
