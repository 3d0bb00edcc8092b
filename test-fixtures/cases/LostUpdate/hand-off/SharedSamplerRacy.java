/** One sampler object, or one for each thread. */
public class SharedSamplerRacy {
  private static class Sampler extends Thread {
    private final int[] samples;

    Sampler(int[] samples) {
      this.samples = samples;
    }

    @Override
    public void run() {
      for (int i = 0; i < 100; i++) {
        samples[0]++; // expect: LostUpdate
        System.out.println(getName() + " " + samples[0]);
      }
    }
  }

  public static void main(String[] args) {
    int[] samples = new int[1];
    for (int i = 0; i < 4; i++) {
      new Sampler(samples).start();
    }
  }
}
