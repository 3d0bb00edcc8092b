import com.google.common.util.concurrent.Monitor;

/** Credits of a flow-controlled stream. */
class StreamCreditsRacy {
  private final Monitor monitor = new Monitor();
  private final Monitor.Guard positive =
      new Monitor.Guard(monitor) {
        @Override
        public boolean isSatisfied() {
          return credits > 0;
        }
      };
  private long credits;

  void consume() throws InterruptedException {
    monitor.enterWhen(positive);
    try {
      credits--;
    } finally {
      monitor.leave();
    }
  }

  void refill(int n) {
    credits += n; // expect: LostUpdate
    monitor.enter();
    try {
      trace();
    } finally {
      monitor.leave();
    }
  }

  private void trace() {}
}
