package org.example.report;

import java.util.ArrayList;
import java.util.List;

/** Starts its threads from a list, which has one task several times. */
public class SameTaskTwiceRacy {
  private int lines;

  public int count(String[] texts) throws InterruptedException {
    Runnable task =
        () -> {
          for (String text : texts) {
            lines += text.split("\n").length; // expect: LostUpdate
          }
        };
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(new Thread(task));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return lines;
  }
}
