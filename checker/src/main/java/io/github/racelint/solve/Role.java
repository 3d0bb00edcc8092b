package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Value;
import java.util.Objects;

/**
 * Who runs code.
 *
 * @param kind how that is known
 * @param entry the body with which the thread (or caller) comes in
 * @param many whether several threads may run it at once
 * @param task for {@link Kind#HANDED_OFF}, the code given away and by whom; null else
 * @param serial the timer, event thread or one-thread pool that runs it; null when it is no such
 */
public record Role(Kind kind, BodyId entry, boolean many, Task task, Value serial) {

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Role r
            && kind == r.kind
            && many == r.many
            && entry.equals(r.entry)
            && Objects.equals(serial, r.serial)
            && Objects.equals(task, r.task));
  }

  @Override
  public int hashCode() {
    return entry.hashCode() * 31 + kind.ordinal();
  }

  /** How it is known that a thread runs code. */
  public enum Kind {
    /** It was given to another thread. */
    HANDED_OFF,
    /** A framework calls it from many threads. */
    CONTRACT,
    /** The caller of the class's methods: some thread, not known. */
    CALLER,
    /**
     * The thread that makes the object, or loads the class: only what it started runs beside it.
     */
    CREATOR
  }

  /**
   * Code given to another thread.
   *
   * @param entry the body that runs
   * @param self the object whose method it is, in the creator's values; null for lambdas and static
   * @param creator the body that gives it away
   * @param handOff the fact
   * @param ofLoop whether one run of the creator gives it away several times
   */
  public record Task(BodyId entry, Value self, BodyId creator, HandOff handOff, boolean ofLoop) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Task t
              && ofLoop == t.ofLoop
              && entry.equals(t.entry)
              && creator.equals(t.creator)
              && Objects.equals(self, t.self)
              && handOff.equals(t.handOff));
    }

    @Override
    public int hashCode() {
      return (creator.hashCode() * 31 + entry.hashCode()) * 31 + handOff.call();
    }
  }
}
