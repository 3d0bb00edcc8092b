import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** A log appender is called by every thread that logs. */
public class SizedLogHandlerRacy extends Handler {
  private long characters;

  @Override
  public void publish(LogRecord record) {
    characters += record.getMessage().length(); // expect: LostUpdate
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
