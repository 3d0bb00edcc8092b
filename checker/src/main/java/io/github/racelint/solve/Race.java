package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import java.util.List;

/**
 * Two accesses to one location that nothing keeps apart, reported at the one that lacks the guard.
 *
 * @param kind which check it belongs to
 * @param culprit the access that is reported
 * @param partner the access that it races with; the same object when it races with itself
 * @param others more accesses that it races with
 * @param usual the lock that other accesses of the location hold and this one does not; null if
 *     none
 * @param usualAt a place where it is held; null if none
 * @param evidence why the accesses may run in parallel, when no role says so
 */
public record Race(
    Kind kind,
    Touch culprit,
    Touch partner,
    List<Touch> others,
    Guard usual,
    Place usualAt,
    Evidence evidence) {

  /** What is wrong; each is a check. The more specific come first. */
  public enum Kind {
    LOST_UPDATE,
    CHECK_THEN_ACT,
    STALE_READ,
    INCONSISTENT_GUARD,
    UNSAFE_SHARING
  }

  /** What says that a location is shared when two accesses have the same caller role. */
  public enum Evidence {
    /** The roles say so themselves. */
    ROLES,
    /** Another access takes a lock. */
    OWN_LOCK,
    /** The field is volatile. */
    VOLATILE,
    /** The class says that it is safe to share. */
    DECLARED,
    /** The object's type is only chosen for objects that several threads use. */
    CONCURRENT_TYPE,
    /** Each thread has its own object of the class, but the field is one for all of them. */
    SCOPED,
    /** The class guards its other state. */
    NEIGHBOURS,
    /** A loop waits for what nothing on its own thread does. */
    LOOP
  }

  public Place place() {
    return culprit.place();
  }

  /**
   * Whether a lock that its class takes for a plain field, or for setting it to null, is missing
   * here: then the lock says by itself that the field is shared.
   */
  public boolean missesOwnGuard() {
    if (usual == null || !(culprit.location() instanceof Location.OfField f)) {
      return false;
    }
    Access.Test test = culprit.access().test();
    return !f.field().is(Field.Trait.VOLATILE)
        || (test != null && test.sort() == Access.Test.Sort.USES);
  }

  public boolean withItself() {
    return partner == culprit;
  }
}
