/** What is worked out anew each time and never changes may be cached by a race; a number drawn may not. */
@CachedTextRacy.ThreadSafe
public class CachedTextRacy {
  public @interface ThreadSafe {}

  private static long next;
  private final String name;
  private String label;

  public CachedTextRacy(String name) {
    this.name = name;
  }

  private static synchronized long next() {
    return ++next;
  }

  public String label() {
    if (label == null) {
      label = name + "-" + next(); // expect: CheckThenAct
    }
    return label;
  }
}
