import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Formats events each in a buffer of its own. */
public class EventLayoutRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void log(String event) {
    pool.submit(() -> System.out.print(format(event)));
  }

  private String format(String event) {
    StringBuilder buf = new StringBuilder(256);
    buf.append("<event>");
    escape(event, buf);
    buf.append("</event>");
    return buf.toString();
  }

  private static void escape(String text, StringBuilder to) {
    for (char c : text.toCharArray()) {
      to.append(c == '<' ? "&lt;" : String.valueOf(c));
    }
  }
}
