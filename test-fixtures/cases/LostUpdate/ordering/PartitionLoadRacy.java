import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Loads partitions in threads of its own and then adds the ones kept on disk. */
class PartitionLoadRacy {
  private final Object lock = new Object();
  private long rows;

  long load(List<String> partitions, long onDisk) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(partitions.size());
    for (String p : partitions) {
      new Thread(
              () -> {
                try {
                  long n = read(p);
                  synchronized (lock) {
                    rows += n;
                  }
                } finally {
                  done.countDown();
                }
              })
          .start();
    }
    rows += onDisk; // expect: LostUpdate
    done.await();
    return rows;
  }

  private long read(String partition) {
    return partition.length();
  }
}
