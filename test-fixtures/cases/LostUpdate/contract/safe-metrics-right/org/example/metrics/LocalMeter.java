package org.example.metrics;

import net.jcip.annotations.NotThreadSafe;

/** For one thread, and says so. */
@NotThreadSafe
public class LocalMeter extends Meter {
  private long sum;

  @Override
  public void mark(long n) {
    sum += n;
  }
}
