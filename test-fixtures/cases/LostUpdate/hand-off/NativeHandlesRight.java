import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;

/** A handle of native memory that is freed when it becomes unreachable. */
class NativeHandlesRight {
  private static final Cleaner CLEANER = Cleaner.create();
  private static final AtomicInteger LIVE = new AtomicInteger();
  private final Cleaner.Cleanable cleanable;

  NativeHandlesRight(long address) {
    LIVE.incrementAndGet();
    cleanable = CLEANER.register(this, free(address));
  }

  private static Runnable free(long address) {
    return () -> {
      release(address);
      LIVE.decrementAndGet();
    };
  }

  private static void release(long address) {}

  void close() {
    cleanable.clean();
  }
}
