/** A worker's life; asked and changed by its supervisor and by itself. */
public class WorkerStateRacy implements Runnable {
  enum State {
    CREATED,
    RUNNING,
    STOPPED
  }

  private volatile State state = State.CREATED;

  @Override
  public void run() {
    if (state == State.CREATED) {
      state = State.RUNNING; // expect: CheckThenAct
    }
    while (state == State.RUNNING) {
      Thread.onSpinWait();
    }
  }

  public Thread launch() {
    Thread thread = new Thread(this, "worker");
    thread.start();
    return thread;
  }

  public void stopWork() {
    state = State.STOPPED;
  }
}
