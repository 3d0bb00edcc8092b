package io.github.racelint.extract;

import io.github.racelint.facts.Guard;

/**
 * A lock held at a point of the walk.
 *
 * @param guard the lock
 * @param acquisition which of the body's acquisitions it comes from: a read and a write under two
 *     acquisitions of one lock are not one atomic step
 * @param count how often it is held (locks are reentrant)
 */
record Held(Guard guard, int acquisition, int count) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Held h
            && acquisition == h.acquisition
            && count == h.count
            && guard.equals(h.guard));
  }

  @Override
  public int hashCode() {
    return (guard.hashCode() * 31 + acquisition) * 31 + count;
  }
}
