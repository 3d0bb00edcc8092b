package org.example.metrics;

import net.jcip.annotations.ThreadSafe;

/** Base of all meters. */
@ThreadSafe
public abstract class Meter {
  public abstract void mark(long n);

  void markOne() {
    mark(1);
  }
}
