import java.util.concurrent.locks.Lock;

/** The lock comes from outside and is kept in a final field. */
public class InjectedLockRacy {
  private final Lock lock;
  private long offset;

  public InjectedLockRacy(Lock lock) {
    this.lock = lock;
  }

  public void advance(long by) {
    lock.lock();
    try {
      offset += by;
    } finally {
      lock.unlock();
    }
  }

  public void rewind(long by) {
    System.out.println("rewind");
    try {
      offset -= by; // expect: LostUpdate
    } finally {
      System.out.println("rewound");
    }
  }
}
