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
 * @param text the expression as written, for the message; of reads, only where callers get what is
 *     read
 * @param test for a check-then-act, what decides it; null else
 * @param written the constant that a plain write puts there; null if it is none
 */
public record Access(
    Location location,
    Kind kind,
    List<Guard> guards,
    boolean owned,
    Order order,
    int loop,
    Place place,
    String text,
    Test test,
    Value written) {

  /** How a location is touched. */
  public enum Kind {
    READ,
    WRITE,
    /** One read and one write whose value depends on the read, with a gap between. */
    COMPOUND,
    /**
     * A test whose outcome decides a change of what was tested. Its guards are the locks held
     * without a break from the test to the change; its place is that part of the two which holds
     * fewer locks. The change by itself is an access of its own.
     */
    CHECK_THEN_ACT,
    /** A call that is one atomic step of a type that is safe to share. */
    ATOMIC;

    public boolean writes() {
      return this != READ;
    }
  }

  /**
   * The test of a check-then-act. A loop over a collection, which asks for each next element, has
   * one place for both and no text of an act.
   *
   * @param place where
   * @param text as written
   * @param act the place of what it decides
   * @param actText the same as written
   * @param sort what the two have to do with each other
   * @param move from which constant to which the act takes the variable; null if not known
   */
  public record Test(Place place, String text, Place act, String actText, Sort sort, Move move) {
    /** What a test and its act have to do with each other. */
    public enum Sort {
      /** The outcome decides whether the change is made. */
      DECIDES,
      /**
       * The test is made again later, under a lock that is held until the change, so that the
       * change is decided rightly and only the reading of this first test is in question.
       */
      REPEATED,
      /**
       * A value that cannot change is worked out and kept, and nothing else is changed on the way:
       * done twice, it does no harm.
       */
      CACHES,
      /**
       * A constant takes the place of the one that was found, and that is all that is decided: done
       * twice, it does no harm, but a third value that came in between is lost.
       */
      SETTLES,
      /**
       * A reference is set to null after it was copied into a local, and only the copy is tested
       * and used: clearing it twice does no harm.
       */
      CLEARS,
      /**
       * No change, but a use of the object that was found not to be null, by a second read: {@code
       * if (listener != null) listener.run()}.
       */
      USES
    }

    public boolean repeated() {
      return sort == Sort.REPEATED;
    }

    /**
     * Whether it moves a flag from one value to the other, and more is done once with that: what
     * asks so says itself that it may be called again.
     */
    public boolean isOfFlag() {
      return sort == Sort.DECIDES
          && move != null
          && move.from() instanceof Value.Constant c
          && (c.text().equals("true") || c.text().equals("false"));
    }

    /** Whether the loop over a collection is meant. */
    public boolean isIteration() {
      return actText.isEmpty();
    }
  }

  /**
   * A change of a variable from one constant to another.
   *
   * @param from what it was found to be; null if not known
   * @param to what it is then
   */
  public record Move(Value from, Value to) {
    /** Whether a value is one of the two: written in between, it comes before or after as well. */
    public boolean isBetween(Value written) {
      return written != null && (written.equals(to) || written.equals(from));
    }
  }

  /** The same access, as a plain write of a constant. */
  public Access writing(Value constant) {
    return new Access(location, kind, guards, owned, order, loop, place, text, test, constant);
  }

  /** Whether a place lies in this access as written, by the length of its text. */
  public boolean spans(Place other) {
    int from = place.offset();
    return other.file().equals(place.file())
        && other.offset() >= from
        && other.offset() <= from + text.length();
  }

  /** Whether callers get the object, and read it when they like. */
  public boolean isHandedOut() {
    return kind == Kind.READ && !text.isEmpty();
  }

  /** Whether it changes the location: a mere use of what was tested does not. */
  public boolean writes() {
    return kind.writes() && !(test != null && test.sort() == Test.Sort.USES);
  }

  public Access {
    guards = List.copyOf(guards);
  }
}
