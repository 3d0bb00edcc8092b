import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A batch goes through a queue to the thread that finishes it; its maker must let go of it. */
public class HandedBatchRacy {
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
        batch.entries++; // expect: LostUpdate
        System.out.println("flushed " + batch.entries);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void log(String[] lines) throws InterruptedException {
    Batch batch = new Batch();
    full.put(batch);
    for (String line : lines) {
      batch.entries += line.length(); // expect: LostUpdate
    }
  }
}
