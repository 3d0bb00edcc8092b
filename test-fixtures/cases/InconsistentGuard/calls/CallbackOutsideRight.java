import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** The supplier is called inside the lock helper or outside of it. */
public class CallbackOutsideRight {
  private final Lock lock = new ReentrantLock();
  private int free = 10;

  private int guarded(IntSupplier supplier) {
    lock.lock();
    try {
      return supplier.getAsInt();
    } finally {
      lock.unlock();
    }
  }

  private int measured(IntSupplier supplier) {
    long begin = System.nanoTime();
    int result = supplier.getAsInt();
    System.out.println(System.nanoTime() - begin);
    return result;
  }

  public int take() {
    return guarded(() -> --free);
  }

  public int free() {
    return measured(() -> guarded(() -> free));
  }
}
