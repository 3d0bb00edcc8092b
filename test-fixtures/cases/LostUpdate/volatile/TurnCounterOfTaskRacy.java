package org.example.batch;

import java.util.ArrayList;
import java.util.List;

/** Copies files; each copy counts its own bytes, which nobody else changes. */
public class TurnCounterOfTaskRacy {
  private final List<Copy> copies = new ArrayList<>();

  private static class Copy implements Runnable {
    private volatile long bytes;
    private final byte[] data;

    Copy(byte[] data) {
      this.data = data;
    }

    @Override
    public void run() {
      for (int i = 0; i < data.length; i++) {
        bytes++; // expect: LostUpdate
      }
    }
  }

  public void start(List<byte[]> files) {
    for (byte[] file : files) {
      Copy copy = new Copy(file);
      copies.add(copy);
      new Thread(copy).start();
      if (file.length > 1) {
        copy.bytes++; // expect: LostUpdate
      }
    }
  }

  public long done() {
    long all = 0;
    for (Copy copy : copies) {
      all += copy.bytes;
    }
    return all;
  }
}
