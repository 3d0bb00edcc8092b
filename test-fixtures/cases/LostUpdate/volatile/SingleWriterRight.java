/** A thread of its own writes the progress; the console reads it. */
public class SingleWriterRight extends Thread {
  private volatile int percent;
  private final int steps;

  public SingleWriterRight(int steps) {
    this.steps = steps;
  }

  @Override
  public void run() {
    for (int i = 0; i < steps; i++) {
      percent += 100 / steps;
    }
  }

  public int percent() {
    return percent;
  }

  public static void main(String[] args) throws InterruptedException {
    SingleWriterRight job = new SingleWriterRight(20);
    job.start();
    while (job.isAlive()) {
      System.out.println(job.percent());
      Thread.sleep(100);
    }
  }
}
