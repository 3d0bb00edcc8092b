import java.util.concurrent.ExecutorService;

/** Whoever finds the gate open shuts it, and no more: two who do so have done it once. */
public class PutDownOnceRight {
  private volatile boolean open = true;

  public void watch(ExecutorService guards, int count) {
    for (int i = 0; i < count; i++) {
      guards.execute(this::pass);
    }
  }

  private void pass() {
    if (open) {
      shut();
    }
  }

  private void shut() {
    open = false;
  }
}
