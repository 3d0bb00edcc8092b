import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source whose pool is made at the first call, by a step that subclasses may replace. */
public class LazyPoolSourceRacy implements DataSource {
  private DataSource pool;
  private int maxTotal = 8;

  @Override
  public synchronized Connection getConnection() throws SQLException {
    return pool().getConnection();
  }

  @Override
  public synchronized Connection getConnection(String user, String password) throws SQLException {
    return pool().getConnection(user, password);
  }

  public int total() throws SQLException {
    return size(pool());
  }

  public synchronized void setMaxTotal(int maxTotal) {
    this.maxTotal = maxTotal;
  }

  public synchronized void close() {
    pool = null;
  }

  protected DataSource pool() throws SQLException {
    if (pool == null) {
      pool = create(maxTotal); // expect: CheckThenAct, InconsistentGuard
    }
    return pool; // expect: InconsistentGuard
  }

  protected DataSource create(int size) throws SQLException {
    throw new SQLException("no driver for " + size);
  }

  private static int size(DataSource source) throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return null;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("not a wrapper");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
