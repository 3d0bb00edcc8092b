import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two methods call each other; the counter is the task's own or the parser's. */
public class MutualRecursionRight {
  static final class Depth {
    int brackets;
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void parse(String text) {
    pool.execute(
        () -> {
          Depth depth = new Depth();
          open(text, 0, depth);
          System.out.println(depth.brackets);
        });
  }

  private static void open(String text, int at, Depth depth) {
    if (at < text.length()) {
      depth.brackets += text.charAt(at) == '(' ? 1 : 0;
      close(text, at + 1, depth);
    }
  }

  private static void close(String text, int at, Depth depth) {
    if (at < text.length()) {
      depth.brackets -= text.charAt(at) == ')' ? 1 : 0;
      open(text, at + 1, depth);
    }
  }
}
