import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends mail in the background and numbers the messages. */
public class MailSenderRacy {
  private final ExecutorService sender = Executors.newFixedThreadPool(4);
  private int sent;

  public void send(String recipient) {
    sender.submit(
        () -> {
          sent++; // expect: LostUpdate
          System.out.println("message " + sent + " to " + recipient);
        });
  }
}
