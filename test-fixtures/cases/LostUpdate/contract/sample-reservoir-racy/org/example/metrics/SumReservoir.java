package org.example.metrics;

import com.codahale.metrics.Reservoir;

/** Part of a metric that every thread updates. */
public class SumReservoir implements Reservoir {
  private long sum;

  @Override
  public int size() {
    return 1;
  }

  @Override
  public void update(long value) {
    sum += value; // expect: LostUpdate
  }
}
