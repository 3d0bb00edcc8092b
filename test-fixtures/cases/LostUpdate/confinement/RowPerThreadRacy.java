/** A parallel histogram: each thread has its own row. */
class RowPerThreadRacy {
  private static final int THREADS = 4;

  long[] count(int[] samples) throws InterruptedException {
    long[][] rows = new long[THREADS][256];
    Thread[] threads = new Thread[THREADS];
    for (int t = 0; t < THREADS; t++) {
      int id = t;
      threads[t] =
          new Thread(
              () -> {
                long[] row = rows[0];
                for (int i = id; i < samples.length; i += THREADS) {
                  row[samples[i] & 255]++; // expect: LostUpdate
                }
              });
      threads[t].start();
    }
    long[] sum = new long[256];
    for (int t = 0; t < THREADS; t++) {
      threads[t].join();
    }
    for (int t = 0; t < THREADS; t++) {
      for (int i = 0; i < 256; i++) {
        sum[i] += rows[t][i];
      }
    }
    return sum;
  }
}
