import java.util.ArrayList;
import java.util.List;

/** Numbers connections over all connectors of the process. */
class ConnectionNumbersRight {
  private static long nextConnectionId;
  private final List<Long> mine = new ArrayList<>();

  long open() {
    long id;
    synchronized (ConnectionNumbersRight.class) {
      id = ++nextConnectionId;
    }
    synchronized (this) {
      mine.add(id);
      return id;
    }
  }

  synchronized int openCount() {
    return mine.size();
  }
}
