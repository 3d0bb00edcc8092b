import java.util.concurrent.ExecutorService;

/** Whoever finds the gate open shuts it and says so: two may say it. */
public class PutDownOnceRacy {
  private volatile boolean open = true;

  public void watch(ExecutorService guards, int count) {
    for (int i = 0; i < count; i++) {
      guards.execute(this::pass);
    }
  }

  private void pass() {
    if (open) {
      shut(); // expect: CheckThenAct
      System.out.println("the gate was shut");
    }
  }

  private void shut() {
    open = false;
  }
}
