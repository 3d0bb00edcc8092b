package org.example.post;

import java.util.ArrayList;
import java.util.List;

/** Collects letters, and sends what there is at once, without keeping writers waiting meanwhile. */
public class OutgoingLettersRight {
  private List<String> collected = new ArrayList<>();

  public synchronized void write(String letter) {
    collected.add(letter);
  }

  public int send() {
    List<String> batch;
    synchronized (this) {
      batch = collected;
      collected = new ArrayList<>();
    }
    for (String letter : batch) {
      System.out.println(letter);
    }
    return 0;
  }
}
