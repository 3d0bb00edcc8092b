import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Numbers outgoing frames; the counter wraps at 16 bits. */
public class SequenceNumbersRacy {
  private short sequence;
  private char letter = 'a';
  private final ExecutorService channels = Executors.newFixedThreadPool(3);

  public void send(byte[] frame) {
    channels.submit(
        () -> {
          this.sequence = (short) (sequence + 1); // expect: LostUpdate
          letter = (char) (this.letter + 1); // expect: LostUpdate
          return frame.length + sequence + letter;
        });
  }
}
