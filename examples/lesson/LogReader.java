package lesson;

import java.util.List;

/**
 * Numbers the lines of several logs, one thread for each, and mixes the numbers up.
 *
 * <p>All threads run the same {@code Reader}, so they share its field.
 */
public class LogReader {

  public void read(List<List<String>> logs) {
    Reader reader = new Reader();
    for (List<String> log : logs) {
      new Thread(() -> log.forEach(reader::accept)).start();
    }
  }

  private static final class Reader {
    private int line;

    void accept(String text) {
      line += 1; // loses updates
      System.out.println(line + ": " + text);
    }
  }
}
