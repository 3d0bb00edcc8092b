/** Both threads must have ended. */
public class JoinOneRight {
  private int words;

  public int count(String left, String right) throws InterruptedException {
    Thread first = new Thread(() -> words += left.split(" ").length);
    Thread second = new Thread(() -> words += right.split(" ").length);
    first.start();
    first.join();
    second.start();
    second.join();
    return words;
  }
}
