package io.github.racelint.facts;

import java.util.List;

/**
 * What is known, at one event of a body, of the threads that this body started.
 *
 * @param live ids of the calls before it that may have handed code to another thread that may still
 *     be running
 * @param joined handles (threads, futures, executors, latches) on which this body has certainly
 *     waited before
 * @param released latches and the like which this body may already have released before
 */
public record Order(List<Integer> live, List<Value> joined, List<Value> released) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Order o
            && live.equals(o.live)
            && joined.equals(o.joined)
            && released.equals(o.released));
  }

  @Override
  public int hashCode() {
    return (live.hashCode() * 31 + joined.hashCode()) * 31 + released.hashCode();
  }

  /** Nothing was started, awaited or released before. */
  public static final Order START = new Order(List.of(), List.of(), List.of());

  public Order {
    live = List.copyOf(live);
    joined = List.copyOf(joined);
    released = List.copyOf(released);
  }
}
