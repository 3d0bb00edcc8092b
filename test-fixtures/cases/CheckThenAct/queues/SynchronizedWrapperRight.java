import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A wrapped list is safe call by call. */
public class SynchronizedWrapperRight {
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());

  public void addOnce(String name) {
    synchronized (names) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }
}
