package org.example.metrics;

/** Overrides a method of a class that is declared safe. */
public class SumMeter extends Meter {
  private long sum;

  @Override
  public synchronized void mark(long n) {
    sum += n;
  }
}
