import java.util.concurrent.atomic.AtomicBoolean;

/** A warm-up that one caller starts, and may help with. */
public class WarmUpOnceRacy {
  private final AtomicBoolean warm = new AtomicBoolean();
  private int loaded;

  public void warmUp() {
    if (warm.compareAndSet(false, true)) {
      new Thread(() -> loaded++).start(); // expect: LostUpdate
      loaded++; // expect: LostUpdate
    }
  }
}
