import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Constants of an enum are shared by everybody. */
public class EnumCountersRacy {
  enum Outcome {
    ACCEPTED,
    REJECTED;

    private int times;

    void count() {
      times++; // expect: LostUpdate
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void decide(int score) {
    pool.execute(() -> (score > 10 ? Outcome.ACCEPTED : Outcome.REJECTED).count());
  }
}
