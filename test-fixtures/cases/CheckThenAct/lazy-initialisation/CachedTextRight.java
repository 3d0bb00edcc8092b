/** What is worked out anew each time and never changes may be cached by a race; a number drawn may not. */
@CachedTextRight.ThreadSafe
public class CachedTextRight {
  public @interface ThreadSafe {}

  private static long next;
  private final String name;
  private String label;

  public CachedTextRight(String name) {
    this.name = name;
  }

  private static synchronized long next() {
    return ++next;
  }

  public String label() {
    if (label == null) {
      label = name + "-" + name.length();
    }
    return label;
  }
}
