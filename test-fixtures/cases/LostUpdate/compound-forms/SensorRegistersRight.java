import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Folds sensor samples into running registers, one task for each sample. */
public class SensorRegistersRight {
  private int sum;
  private int rest;
  private int product = 1;
  private int quotient = Integer.MAX_VALUE;
  private int remainder = Integer.MAX_VALUE;
  private int mask = -1;
  private int flags;
  private int parity;
  private int shifted = 1;
  private int halved = Integer.MAX_VALUE;
  private int unsignedHalved = -1;
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onSample(int sample) {
    pool.execute(() -> fold(sample));
  }

  private synchronized void fold(int sample) {
    sum += sample;
    rest -= sample;
    product *= sample;
    quotient /= 2;
    remainder %= sample | 1;
    mask &= sample;
    flags |= sample;
    parity ^= sample;
    shifted <<= 1;
    halved >>= 1;
    unsignedHalved >>>= 1;
  }
}
