import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Numbers outgoing frames; the counter wraps at 16 bits. */
public class SequenceNumbersRight {
  private short sequence;
  private char letter = 'a';
  private final ExecutorService channels = Executors.newFixedThreadPool(3);

  public void send(byte[] frame) {
    channels.submit(
        () -> {
          synchronized (this) {
            this.sequence = (short) (sequence + 1);
            letter = (char) (this.letter + 1);
            return frame.length + sequence + letter;
          }
        });
  }
}
