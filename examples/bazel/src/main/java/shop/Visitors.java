package shop;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts visitors on any number of threads, rightly: RaceLint has nothing to say. */
public class Visitors {
  private final AtomicInteger count = new AtomicInteger();

  public void enter() {
    new Thread(count::incrementAndGet).start();
  }

  public int count() {
    return count.get();
  }
}
