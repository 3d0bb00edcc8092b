import java.util.concurrent.RecursiveTask;

/** Fork one half, compute the other, then join. */
public class ForkOneSideRight extends RecursiveTask<Integer> {
  private static final long serialVersionUID = 1;
  private final String text;
  private final int[] letters;

  public ForkOneSideRight(String text, int[] letters) {
    this.text = text;
    this.letters = letters;
  }

  @Override
  protected Integer compute() {
    if (text.length() < 2) {
      letters[0] += text.length();
      return 1;
    }
    int half = text.length() / 2;
    int[] leftLetters = new int[1];
    ForkOneSideRight left = new ForkOneSideRight(text.substring(0, half), leftLetters);
    ForkOneSideRight right = new ForkOneSideRight(text.substring(half), letters);
    left.fork();
    int tasks = right.compute() + left.join();
    letters[0] += leftLetters[0];
    return tasks;
  }
}
