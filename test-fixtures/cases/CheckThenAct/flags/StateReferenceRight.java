import java.util.concurrent.atomic.AtomicReference;

/** A state that moves on from what it was. */
public class StateReferenceRight {
  enum Phase {
    NEW,
    RUNNING,
    DONE
  }

  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.NEW);

  public boolean begin() {
    Phase now = phase.get();
    if (now != Phase.NEW) {
      return false;
    }
    return phase.compareAndSet(now, Phase.RUNNING);
  }

  public void end() {
    phase.set(Phase.DONE);
  }
}
