/** What is worked out anew each time may be kept by a race, in a helper or not; a number drawn may not. */
@KeptTextRight.ThreadSafe
public class KeptTextRight {
  public @interface ThreadSafe {}

  private final String name;
  private String label;

  public KeptTextRight(String name) {
    this.name = name;
  }

  public String label() {
    if (label == null) {
      keep(name + "-" + name.length());
    }
    return label;
  }

  private void keep(String made) {
    label = made;
  }
}
