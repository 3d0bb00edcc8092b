package app;

import bus.Bus;

/** Counts the words of all messages. */
public class WordStats {
  private final Object lock = new Object();
  private int words;

  public void attach(Bus bus) {
    bus.register(this::count);
  }

  private void count(String text) {
    int here = text.split(" ").length;
    synchronized (lock) {
      words += here;
    }
  }
}
