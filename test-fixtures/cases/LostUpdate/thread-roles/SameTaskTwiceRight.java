package org.example.report;

import java.util.ArrayList;
import java.util.List;

/** Starts its threads from a list. */
public class SameTaskTwiceRight {
  private int lines;

  public int count(String[] texts) throws InterruptedException {
    Runnable task =
        () -> {
          for (String text : texts) {
            lines += text.split("\n").length;
          }
        };
    List<Thread> threads = new ArrayList<>();
    threads.add(new Thread(task));
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return lines;
  }
}
