import java.util.concurrent.atomic.AtomicBoolean;

/** A warm-up that one caller starts, and may help with. */
public class WarmUpOnceRight {
  private final AtomicBoolean warm = new AtomicBoolean();
  private int loaded;

  public void warmUp() {
    if (warm.compareAndSet(false, true)) {
      loaded++;
      new Thread(() -> loaded++).start();
    }
  }
}
