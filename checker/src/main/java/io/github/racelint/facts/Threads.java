package io.github.racelint.facts;

/** On which threads a library runs the code that it is given. */
public enum Threads {
  /** On the caller's thread, before the call returns. */
  INLINE,
  /** On a new thread of its own. */
  ONE,
  /** On another thread, one piece of code at a time for each receiver (timers, event threads). */
  SERIAL,
  /** On the threads of the receiving pool; how many these are is a property of the pool. */
  POOL,
  /** On several threads at once, by this one call. */
  MANY
}
