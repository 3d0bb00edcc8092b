import java.util.concurrent.ExecutorService;

/** A job that several workers may try to take. */
public class SwitchedStateRight {
  enum State {
    WAITING,
    TAKEN,
    FINISHED
  }

  private volatile State state = State.WAITING;

  public void offer(ExecutorService pool, Runnable work) {
    for (int i = 0; i < 4; i++) {
      pool.submit(() -> take(work));
    }
  }

  private synchronized void take(Runnable work) {
    switch (state) {
      case WAITING:
        state = State.TAKEN;
        work.run();
        break;
      default:
        break;
    }
  }
}
