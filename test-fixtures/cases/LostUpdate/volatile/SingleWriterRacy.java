/** A thread of its own writes the progress; the console reads it. */
public class SingleWriterRacy extends Thread {
  private volatile int percent;
  private final int steps;

  public SingleWriterRacy(int steps) {
    this.steps = steps;
  }

  @Override
  public void run() {
    for (int i = 0; i < steps; i++) {
      percent += 100 / steps; // expect: LostUpdate
    }
  }

  public int percent() {
    return percent;
  }

  public static void main(String[] args) throws InterruptedException {
    SingleWriterRacy job = new SingleWriterRacy(20);
    job.start();
    job.percent += 1; // expect: LostUpdate
    while (job.isAlive()) {
      System.out.println(job.percent());
      Thread.sleep(100);
    }
  }
}
