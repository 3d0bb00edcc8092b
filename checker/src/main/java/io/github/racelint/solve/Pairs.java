package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.solve.Race.Evidence;

/** Whether two touches race. */
final class Pairs {
  private final Parallel parallel;
  private final Identity identity;
  private final Locks locks;
  private final Confinement confinement;

  Pairs(Parallel parallel, Identity identity, Locks locks, Confinement confinement) {
    this.parallel = parallel;
    this.identity = identity;
    this.locks = locks;
    this.confinement = confinement;
  }

  Locks locks() {
    return locks;
  }

  /**
   * Whether two touches race by the definition: one changes the variable, nothing keeps them apart.
   *
   * @param evidence what says that callers of the class are several threads; null for nothing
   */
  boolean race(Touch a, Touch b, Evidence evidence) {
    if (!(a.writes() || b.writes()) || bothAtomic(a, b)) {
      return false;
    }
    boolean together = parallel.may(a, b) || (evidence != null && byEvidence(a, b));
    return together
        && !confinement.keepsApart(a, b)
        && identity.mayMeet(a, b)
        && !locks.guarded(a, b);
  }

  /**
   * Whether two touches race in what an object holds. An object that a method was given, asked for
   * or made for its own use counts as one that others have only if it says who: they were handed
   * code that captured it, or it was put where they find it.
   */
  boolean raceInside(Touch a, Touch b, Evidence evidence) {
    return race(a, b, evidence) && identity.isFound(a, b) && identity.isFound(b, a);
  }

  /** Whether a lock that is held for one object says nothing of the object that another has. */
  boolean isOfOther(Touch holder, Touch touch) {
    return identity.isKeptFrom(touch, holder);
  }

  private boolean byEvidence(Touch a, Touch b) {
    return a.role().kind() == Role.Kind.CALLER
        && b.role().kind() == Role.Kind.CALLER
        && (a.role().serial() == null || b.role().serial() == null)
        && identity.sameOwner(a, b);
  }

  /** A volatile read or write, and one call of a safe type, are single steps (JLS 17.7). */
  private static boolean bothAtomic(Touch a, Touch b) {
    return isAtomic(a) && isAtomic(b) || isVolatile(a) && (isPlainRead(a) || isPlainRead(b));
  }

  private static boolean isPlainRead(Touch touch) {
    return touch.access().kind() == Access.Kind.READ;
  }

  private static boolean isAtomic(Touch touch) {
    return touch.access().kind() == Access.Kind.ATOMIC
        || (isVolatile(touch) && !touch.isCompound() && touch.access().test() == null);
  }

  private static boolean isVolatile(Touch touch) {
    return touch.location() instanceof Location.OfField f && f.field().is(Field.Trait.VOLATILE);
  }
}
