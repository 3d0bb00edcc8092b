package org.example.post;

import java.util.ArrayList;
import java.util.List;

/** Collects letters, and sends what there is at once, without keeping writers waiting meanwhile. */
public class OutgoingLettersRacy {
  private List<String> collected = new ArrayList<>();

  public synchronized void write(String letter) {
    collected.add(letter);
  }

  public int send() {
    List<String> batch;
    synchronized (this) {
      batch = collected;
    }
    for (String letter : batch) { // expect: InconsistentGuard
      System.out.println(letter);
    }
    return 0;
  }
}
