import java.util.concurrent.atomic.AtomicLongArray;

/** Next offset of each partition. */
class PartitionOffsetsRacy implements Runnable {
  private final AtomicLongArray next;
  private final int partition;

  PartitionOffsetsRacy(AtomicLongArray next, int partition) {
    this.next = next;
    this.partition = partition;
  }

  @Override
  public void run() {
    for (int i = 0; i < 1000; i++) {
      next.set(partition, next.get(partition) + 1); // expect: LostUpdate
    }
  }

  static void append(int writers) {
    AtomicLongArray next = new AtomicLongArray(16);
    for (int i = 0; i < writers; i++) {
      new Thread(new PartitionOffsetsRacy(next, i % 16)).start();
    }
  }
}
