import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Retries deliveries; a delivery belongs to whoever took it from the queue. */
class DeliveryRetriesRight {
  static final class Delivery {
    final String target;
    int attempts;

    Delivery(String target) {
      this.target = target;
    }
  }

  private final BlockingQueue<Delivery> queue = new LinkedBlockingQueue<>();

  void start() {
    new Thread(this::loop).start();
  }

  void send(String target) throws InterruptedException {
    Delivery d = new Delivery(target);
    d.attempts++;
    queue.put(d);
  }

  private void loop() {
    try {
      while (true) {
        Delivery d = queue.take();
        d.attempts++;
        if (!deliver(d)) {
          queue.put(d);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean deliver(Delivery d) {
    return d.attempts > 3;
  }
}
