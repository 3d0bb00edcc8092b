/** The caller runs in parallel with the task, not with itself. */
public class CallerAndTaskRacy {
  private int handled;
  private int refused;

  public void start() {
    new Thread(
            () -> {
              handled++; // expect: LostUpdate
              System.out.println("started");
            })
        .start();
  }

  public void handle(Runnable request) {
    request.run();
    handled++; // expect: LostUpdate
  }

  public void refuse() {
    refused++;
  }

  public int total() {
    return handled + refused;
  }
}
