import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** A log appender is called by every thread that logs. */
public class SizedLogHandlerRight extends Handler {
  private long characters;

  @Override
  public synchronized void publish(LogRecord record) {
    characters += record.getMessage().length();
  }

  @Override
  public void flush() {
    System.out.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
