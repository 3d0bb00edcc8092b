package io.github.racelint.facts;

/**
 * A lock that is held on every path to a point.
 *
 * @param lock which lock; an {@link Value} of the frame, or {@code Constant("C.class")}
 * @param mode how it is held
 */
public record Guard(Value lock, Mode mode) {
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Guard g && mode == g.mode && lock.equals(g.lock));
  }

  @Override
  public int hashCode() {
    return lock.hashCode() * 31 + mode.ordinal();
  }

  /** How a lock is held. */
  public enum Mode {
    /** No other thread holds it in any mode. */
    EXCLUSIVE,
    /** Other threads may hold it shared too: a read lock. */
    SHARED
  }
}
