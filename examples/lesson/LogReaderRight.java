package lesson;

import java.util.List;

/** {@link LogReader} put right with per-thread data: every thread has a number of its own. */
public class LogReaderRight {

  public void read(List<List<String>> logs) {
    Reader reader = new Reader();
    for (List<String> log : logs) {
      new Thread(() -> log.forEach(reader::accept)).start();
    }
  }

  private static final class Reader {
    private final ThreadLocal<Integer> line = ThreadLocal.withInitial(() -> 0);

    void accept(String text) {
      line.set(line.get() + 1);
      System.out.println(line.get() + ": " + text);
    }
  }
}
