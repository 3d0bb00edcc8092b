/** What is worked out anew each time may be kept by a race, in a helper or not; a number drawn may not. */
@KeptTextRacy.ThreadSafe
public class KeptTextRacy {
  public @interface ThreadSafe {}

  private static long next;

  private final String name;
  private String label;

  public KeptTextRacy(String name) {
    this.name = name;
  }

  private static synchronized long next() {
    return ++next;
  }

  public String label() {
    if (label == null) {
      keep(name + "-" + next()); // expect: CheckThenAct
    }
    return label;
  }

  private void keep(String made) {
    label = made;
  }
}
