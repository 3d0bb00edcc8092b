/** Samples the heap from several threads. */
public class SamplerThreadsRacy {
  private static class Sampler implements Runnable {
    private static int samples;

    @Override
    public void run() {
      for (int i = 0; i < 100; i++) {
        samples++; // expect: LostUpdate
        System.out.println(samples + " " + Runtime.getRuntime().freeMemory());
      }
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(new Sampler()).start();
    }
  }
}
