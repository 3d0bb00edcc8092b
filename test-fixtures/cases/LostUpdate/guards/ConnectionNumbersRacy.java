import java.util.ArrayList;
import java.util.List;

/** Numbers connections over all connectors of the process. */
class ConnectionNumbersRacy {
  private static long nextConnectionId;
  private final List<Long> mine = new ArrayList<>();

  long open() {
    synchronized (this) {
      long id = ++nextConnectionId; // expect: LostUpdate
      mine.add(id);
      return id;
    }
  }

  synchronized int openCount() {
    return mine.size();
  }
}
