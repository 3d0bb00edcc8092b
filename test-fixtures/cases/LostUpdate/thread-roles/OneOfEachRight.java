/** Two threads of one instance each, with fields of their own or one in common. */
public class OneOfEachRight {
  private int sent;
  private int received;

  public void start() {
    new Thread(this::sendLoop).start();
    new Thread(this::receiveLoop).start();
  }

  private void sendLoop() {
    for (int i = 0; i < 1_000; i++) {
      sent++;
    }
  }

  private void receiveLoop() {
    for (int i = 0; i < 1_000; i++) {
      received++;
    }
    System.out.println("received " + received);
  }
}
