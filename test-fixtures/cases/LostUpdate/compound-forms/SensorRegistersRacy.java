import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Folds sensor samples into running registers, one task for each sample. */
public class SensorRegistersRacy {
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

  private void fold(int sample) {
    sum += sample; // expect: LostUpdate
    rest -= sample; // expect: LostUpdate
    product *= sample; // expect: LostUpdate
    quotient /= 2; // expect: LostUpdate
    remainder %= sample | 1; // expect: LostUpdate
    mask &= sample; // expect: LostUpdate
    flags |= sample; // expect: LostUpdate
    parity ^= sample; // expect: LostUpdate
    shifted <<= 1; // expect: LostUpdate
    halved >>= 1; // expect: LostUpdate
    unsignedHalved >>>= 1; // expect: LostUpdate
  }
}
