import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What comes before submit is done when the task begins. */
public class FirstTaskThenPoolRacy {
  private long position;

  public void start(byte[] header, byte[] body) {
    ExecutorService writer = Executors.newSingleThreadExecutor();
    writer.submit(() -> position += body.length); // expect: LostUpdate
    position += header.length; // expect: LostUpdate
    writer.shutdown();
  }
}
