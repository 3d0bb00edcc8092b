/** A single producer moves the head of a ring; consumers only look at it. */
public class RingProducerRight {
  private final long[] ring = new long[1024];
  private volatile long head;

  public void start() {
    new Thread(this::produce, "producer").start();
  }

  private void produce() {
    while (!Thread.currentThread().isInterrupted()) {
      System.out.println(ring.length);
      head++;
    }
  }

  public long head() {
    return head;
  }
}
