import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The base class holds the lock and calls the step that its subclass fills in. */
public class AssignedTemplateRacy {
  abstract static class GuardedStep {
    private final Object lock = new Object();

    final void runStep() {
      synchronized (new Object()) {
        step();
      }
      System.out.println(lock);
    }

    protected abstract void step();
  }

  private static final class Cleanup extends GuardedStep {
    private int cleaned;

    @Override
    protected void step() {
      cleaned++; // expect: LostUpdate
    }
  }

  private final GuardedStep cleanup = new Cleanup();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onTick() {
    pool.execute(cleanup::runStep);
  }
}
