import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;

/** A handle of native memory that is freed when it becomes unreachable. */
class NativeHandlesRacy {
  private static final Cleaner CLEANER = Cleaner.create();
  private static int live;
  private final Cleaner.Cleanable cleanable;

  NativeHandlesRacy(long address) {
    live++; // expect: LostUpdate
    cleanable = CLEANER.register(this, free(address));
  }

  private static Runnable free(long address) {
    return () -> {
      release(address);
      live--; // expect: LostUpdate
    };
  }

  private static void release(long address) {}

  void close() {
    cleanable.clean();
  }
}
