/** Both threads must have ended. */
public class JoinOneRacy {
  private int words;

  public int count(String left, String right) throws InterruptedException {
    Thread first = new Thread(() -> words += left.split(" ").length); // expect: LostUpdate
    Thread second = new Thread(() -> words += right.split(" ").length); // expect: LostUpdate
    first.start();
    second.start();
    first.join();
    second.join();
    return words;
  }
}
