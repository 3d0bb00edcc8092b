import java.util.concurrent.ConcurrentHashMap;

/** The answer is kept in a local before it is used. */
public class StoredTestRight {
  private final ConcurrentHashMap<Long, String> owners = new ConcurrentHashMap<>();

  public boolean claim(long seat, String owner) {
    boolean free = owners.putIfAbsent(seat, owner) == null;
    return free;
  }
}
