package org.example.metrics;

import com.codahale.metrics.Reservoir;
import java.util.concurrent.atomic.LongAdder;

/** Part of a metric that every thread updates. */
public class SumReservoir implements Reservoir {
  private final LongAdder sum = new LongAdder();

  @Override
  public int size() {
    return 1;
  }

  @Override
  public void update(long value) {
    sum.add(value);
  }
}
