/** The caller runs in parallel with the task, not with itself. */
public class CallerAndTaskRight {
  private int handled;
  private int refused;

  public void start() {
    new Thread(
            () -> {
              System.out.println("started");
            })
        .start();
  }

  public void handle(Runnable request) {
    request.run();
    handled++;
  }

  public void refuse() {
    refused++;
  }

  public int total() {
    return handled + refused;
  }
}
