/** Each worker has a place of its own, or all share one. */
public class OneWriterRacy {
  private String current;

  public void run(int workers) {
    for (int i = 0; i < workers; i++) {
      new Thread(() -> new Walker(this).step()).start();
    }
  }

  private static class Walker {
    private final OneWriterRacy owner;
    private String place;

    Walker(OneWriterRacy owner) {
      this.owner = owner;
    }

    void step() {
      if (owner.current == null) {
        owner.current = "start"; // expect: CheckThenAct
        System.out.println(place);
      }
    }
  }
}
