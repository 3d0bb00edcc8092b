import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Appends the lines of all chat rooms to one transcript. */
public class TranscriptLogRight {
  private String transcript = "";
  private Integer lines = 0;
  private Long characters = 0L;
  private final ExecutorService rooms = Executors.newFixedThreadPool(4);

  public void onMessage(String message) {
    rooms.execute(
        () -> {
          synchronized (rooms) {
            transcript += message;
            lines++;
            characters += message.length();
          }
        });
  }
}
