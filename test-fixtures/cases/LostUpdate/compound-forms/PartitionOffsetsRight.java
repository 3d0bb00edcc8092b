import java.util.concurrent.atomic.AtomicLongArray;

/** Next offset of each partition. */
class PartitionOffsetsRight implements Runnable {
  private final AtomicLongArray next;
  private final int partition;

  PartitionOffsetsRight(AtomicLongArray next, int partition) {
    this.next = next;
    this.partition = partition;
  }

  @Override
  public void run() {
    for (int i = 0; i < 1000; i++) {
      next.incrementAndGet(partition);
    }
  }

  static void append(int writers) {
    AtomicLongArray next = new AtomicLongArray(16);
    for (int i = 0; i < writers; i++) {
      new Thread(new PartitionOffsetsRight(next, i % 16)).start();
    }
  }
}
