package org.example.tail;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;

/** Reads lines on a thread of its own; whoever has launched it may skip lines and ask how far it is. */
public class LineTailerRight extends Thread {
  private final Iterator<String> lines;
  private final AtomicLong position = new AtomicLong();

  private LineTailerRight(Iterator<String> lines) {
    this.lines = lines;
  }

  public static LineTailerRight launch(Iterator<String> lines) {
    LineTailerRight tailer = new LineTailerRight(lines);
    tailer.start();
    return tailer;
  }

  @Override
  public void run() {
    while (lines.hasNext()) {
      lines.next();
      position.incrementAndGet();
    }
  }

  public void skip(int count) {
    position.addAndGet(count);
  }

  public long position() {
    return position.get();
  }
}
