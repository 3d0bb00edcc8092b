/** Each worker has a place of its own, or all share one. */
public class OneWriterRight {
  private String current;

  public void run(int workers) {
    for (int i = 0; i < workers; i++) {
      new Thread(() -> new Walker(this).step()).start();
    }
  }

  private static class Walker {
    private final OneWriterRight owner;
    private String place;

    Walker(OneWriterRight owner) {
      this.owner = owner;
    }

    void step() {
      if (place == null) {
        place = "start";
        System.out.println(place);
      }
    }
  }
}
