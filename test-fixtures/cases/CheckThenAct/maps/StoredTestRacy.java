import java.util.concurrent.ConcurrentHashMap;

/** The answer is kept in a local before it is used. */
public class StoredTestRacy {
  private final ConcurrentHashMap<Long, String> owners = new ConcurrentHashMap<>();

  public boolean claim(long seat, String owner) {
    boolean free = !owners.containsKey(seat);
    if (free) {
      owners.put(seat, owner); // expect: CheckThenAct
    }
    return free;
  }
}
