package org.example.tail;

import java.util.Iterator;

/** Reads lines on a thread of its own; whoever has launched it may skip lines and ask how far it is. */
public class LineTailerRacy extends Thread {
  private final Iterator<String> lines;
  private long position;

  private LineTailerRacy(Iterator<String> lines) {
    this.lines = lines;
  }

  public static LineTailerRacy launch(Iterator<String> lines) {
    LineTailerRacy tailer = new LineTailerRacy(lines);
    tailer.start();
    return tailer;
  }

  @Override
  public void run() {
    while (lines.hasNext()) {
      lines.next();
      position++; // expect: LostUpdate
    }
  }

  public void skip(int count) {
    position += count; // expect: LostUpdate
  }

  public long position() {
    return position;
  }
}
