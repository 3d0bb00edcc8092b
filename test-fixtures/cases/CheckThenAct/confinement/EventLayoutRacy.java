import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Formats events in one buffer, which grows and is made anew when it is too large. */
public class EventLayoutRacy {
  private static final int LIMIT = 1024;
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private StringBuilder buf = new StringBuilder(256);

  public void log(String event) {
    pool.submit(() -> System.out.print(format(event)));
  }

  private String format(String event) {
    if (buf.capacity() > LIMIT) {
      buf = new StringBuilder(256); // expect: CheckThenAct
    } else {
      buf.setLength(0); // expect: CheckThenAct
    }
    buf.append("<event>");
    escape(event, buf);
    buf.append("</event>");
    return buf.toString();
  }

  private static void escape(String text, StringBuilder to) {
    for (char c : text.toCharArray()) {
      to.append(c == '<' ? "&lt;" : String.valueOf(c)); // expect: UnsafeSharing
    }
  }
}
