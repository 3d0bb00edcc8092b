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

  /** Nothing was started, awaited or released before. */
  public static final Order START = new Order(List.of(), List.of(), List.of());

  public Order {
    live = List.copyOf(live);
    joined = List.copyOf(joined);
    released = List.copyOf(released);
  }
}
