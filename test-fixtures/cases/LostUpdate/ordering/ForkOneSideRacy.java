import java.util.concurrent.RecursiveTask;

/** Fork one half, compute the other, then join. */
public class ForkOneSideRacy extends RecursiveTask<Integer> {
  private static final long serialVersionUID = 1;
  private final String text;
  private final int[] letters;

  public ForkOneSideRacy(String text, int[] letters) {
    this.text = text;
    this.letters = letters;
  }

  @Override
  protected Integer compute() {
    if (text.length() < 2) {
      letters[0] += text.length(); // expect: LostUpdate
      return 1;
    }
    int half = text.length() / 2;
    int[] leftLetters = letters;
    ForkOneSideRacy left = new ForkOneSideRacy(text.substring(0, half), leftLetters);
    ForkOneSideRacy right = new ForkOneSideRacy(text.substring(half), letters);
    left.fork();
    int tasks = right.compute() + left.join();
    return tasks;
  }
}
