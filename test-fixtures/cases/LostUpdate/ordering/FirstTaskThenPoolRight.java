import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What comes before submit is done when the task begins. */
public class FirstTaskThenPoolRight {
  private long position;

  public void start(byte[] header, byte[] body) {
    ExecutorService writer = Executors.newSingleThreadExecutor();
    position += header.length;
    writer.submit(() -> position += body.length);
    writer.shutdown();
  }
}
