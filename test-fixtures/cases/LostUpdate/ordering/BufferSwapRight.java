import java.util.concurrent.Exchanger;

/** Two threads trade a full buffer for an empty one. */
public class BufferSwapRight {
  static final class Buffer {
    int used;
  }

  private final Exchanger<Buffer> exchanger = new Exchanger<>();

  public void start() {
    new Thread(this::fill).start();
    new Thread(this::drain).start();
  }

  private void fill() {
    Buffer mine = new Buffer();
    try {
      while (true) {
        mine.used++;
        mine = exchanger.exchange(mine);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain() {
    Buffer mine = new Buffer();
    try {
      while (true) {
        mine = exchanger.exchange(mine);
        mine.used--;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
