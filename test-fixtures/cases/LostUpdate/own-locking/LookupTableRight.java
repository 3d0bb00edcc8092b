package org.example.lookup;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** Values by key, each worked out once. */
public class LookupTableRight<K, V> {
  private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();
  private final Tally tally = new Tally();

  private static final class Tally {
    private final LongAdder found = new LongAdder();
    private final LongAdder missed = new LongAdder();

    void miss() {
      missed.increment();
    }
  }

  public V get(K key, Function<K, V> make) {
    V value = values.get(key);
    if (value == null) {
      tally.miss();
      return values.computeIfAbsent(key, make);
    }
    tally.found.increment();
    return value;
  }

  public String summary() {
    return tally.found.sum() + " found, " + tally.missed.sum() + " not";
  }
}
