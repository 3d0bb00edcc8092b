package org.example.lookup;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Values by key, each worked out once. */
public class LookupTableRacy<K, V> {
  private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();
  private final Tally tally = new Tally();

  private static final class Tally {
    private long found;
    private long missed;

    void miss() {
      missed++; // expect: LostUpdate
    }
  }

  public V get(K key, Function<K, V> make) {
    V value = values.get(key);
    if (value == null) {
      tally.miss();
      return values.computeIfAbsent(key, make);
    }
    tally.found++; // expect: LostUpdate
    return value;
  }

  public String summary() {
    return tally.found + " found, " + tally.missed + " not";
  }
}
