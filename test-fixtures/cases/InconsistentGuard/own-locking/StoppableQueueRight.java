package org.example.queue;

import java.util.ArrayDeque;
import java.util.Deque;

/** Hands out what was put in; who waits goes home when it is closed. */
public class StoppableQueueRight<T> {
  private final Deque<T> waiting = new ArrayDeque<>();
  private boolean closed;

  public synchronized void put(T item) {
    waiting.addLast(item);
    notify();
  }

  public synchronized T take() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    return waiting.pollFirst();
  }

  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
  }
}
