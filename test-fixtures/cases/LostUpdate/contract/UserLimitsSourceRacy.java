import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;

/** Limits of users: a property if only setters change it, what everybody changes otherwise. */
public abstract class UserLimitsSourceRacy implements ConnectionPoolDataSource {
  private Map<String, Integer> limits = Map.of();

  public void raiseLimit(String user, int limit) {
    limits = with(limits, user, limit); // expect: LostUpdate
  }

  @Override
  public PooledConnection getPooledConnection(String user, String password) throws SQLException {
    return open(user, limits.getOrDefault(user, 1));
  }

  protected abstract PooledConnection open(String user, int limit) throws SQLException;

  private static Map<String, Integer> with(Map<String, Integer> old, String user, int limit) {
    Map<String, Integer> next = new HashMap<>(old);
    next.put(user, limit);
    return next;
  }

  @Override
  public Logger getParentLogger() {
    return null;
  }
}
