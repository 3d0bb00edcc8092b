package io.github.racelint.facts;

import java.util.List;

/**
 * One touch of a location by a body.
 *
 * @param location what is touched
 * @param kind how
 * @param guards the locks held there by this body itself (its callers may hold more)
 * @param owned whether the object was created in this body (or is what a call returned, or the
 *     {@code this} of a constructor) and no other thread can have reached it yet
 * @param order the threads started and awaited before
 * @param loop the innermost loop around it in its body, 0 for none
 * @param place where
 * @param text the expression as written, for the message
 */
public record Access(
    Location location,
    Kind kind,
    List<Guard> guards,
    boolean owned,
    Order order,
    int loop,
    Place place,
    String text) {

  /** How a location is touched. */
  public enum Kind {
    READ,
    WRITE,
    /** One read and one write whose value depends on the read, with a gap between. */
    COMPOUND,
    /** A call that is one atomic step of a type that is safe to share. */
    ATOMIC;

    public boolean writes() {
      return this != READ;
    }
  }

  public Access {
    guards = List.copyOf(guards);
  }
}
