import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends mail in the background and numbers the messages. */
public class MailSenderRight {
  private final ExecutorService sender = Executors.newSingleThreadExecutor();
  private int sent;

  public void send(String recipient) {
    sender.submit(
        () -> {
          sent++;
          System.out.println("message " + sent + " to " + recipient);
        });
  }
}
