import java.util.concurrent.ExecutorService;

/** The change is a compound assignment without a lock: a lost update, whatever was tested before. */
public class CompoundSpeaksRacy {
  private int free = 10;

  public void reserveAll(ExecutorService pool, int guests) {
    for (int i = 0; i < guests; i++) {
      pool.submit(this::reserve);
    }
  }

  private boolean reserve() {
    if (free > 0) {
      free--; // expect: LostUpdate
      return true;
    }
    return false;
  }
}
