import java.util.List;

/** The end of a terminal operation orders the whole stream before the caller. */
public class StreamThenCallerRight {
  private int checked;

  public int check(List<String> names) {
    names.parallelStream().forEachOrdered(this::checkOne);
    checked++;
    return checked;
  }

  private void checkOne(String name) {
    if (!name.isEmpty()) {
      checked++;
    }
  }
}
