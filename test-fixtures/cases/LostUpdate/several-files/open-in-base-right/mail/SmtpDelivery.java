package mail;

/** Asks a server again until it takes the message. */
public class SmtpDelivery extends Delivery {
  private static final int MAX = 3;

  @Override
  protected void send(String message) {
    for (int i = 0; i < MAX; i++) {
      attempts.incrementAndGet();
      if (offer(message)) {
        return;
      }
    }
  }

  private static boolean offer(String message) {
    return message.length() % 2 == 0;
  }
}
