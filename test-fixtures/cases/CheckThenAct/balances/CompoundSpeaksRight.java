import java.util.concurrent.ExecutorService;

/** The change is a compound assignment without a lock: a lost update, whatever was tested before. */
public class CompoundSpeaksRight {
  private int free = 10;

  public void reserveAll(ExecutorService pool, int guests) {
    for (int i = 0; i < guests; i++) {
      pool.submit(this::reserve);
    }
  }

  private synchronized boolean reserve() {
    if (free > 0) {
      free--;
      return true;
    }
    return false;
  }
}
