import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;

/** What poll gives says whether there was anything. */
public class PollAnsweredRacy {
  private final ConcurrentLinkedQueue<String> mail = new ConcurrentLinkedQueue<>();

  public void serve(ExecutorService pool) {
    for (int i = 0; i < 3; i++) {
      pool.submit(this::deliver);
    }
  }

  private void deliver() {
    if (!mail.isEmpty()) {
      String letter = mail.poll(); // expect: CheckThenAct
      System.out.println(letter.trim());
    }
  }
}
