import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A batch goes through a queue to the thread that finishes it; its maker must let go of it. */
public class HandedBatchRight {
  static final class Batch {
    private int entries;
  }

  private final BlockingQueue<Batch> full = new LinkedBlockingQueue<>();

  public void start() {
    new Thread(this::flush).start();
  }

  private void flush() {
    try {
      while (true) {
        Batch batch = full.take();
        batch.entries++;
        System.out.println("flushed " + batch.entries);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void log(String[] lines) throws InterruptedException {
    Batch batch = new Batch();
    for (String line : lines) {
      batch.entries += line.length();
    }
    full.put(batch);
  }
}
