package io.github.racelint.solve;

import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;

/**
 * The state of objects that stay with one thread at a time by contract: a connection with its
 * borrower, a handler with its channel. Whoever hands such an object to a second thread breaks the
 * contract where he does it; the class is to blame only for threads that it lets in itself. So it
 * is with builders, save that no contract has to say so.
 */
final class Confinement {
  private final Contracts contracts;
  private final Hierarchy hierarchy;
  private final Builders builders;
  private final Sequences sequences;

  Confinement(Contracts contracts, Hierarchy hierarchy, Builders builders, Sequences sequences) {
    this.builders = builders;
    this.sequences = sequences;
    this.contracts = contracts;
    this.hierarchy = hierarchy;
  }

  /** Whether a contract says that no two threads come to these accesses at the same time. */
  boolean keepsApart(Touch a, Touch b) {
    return byContract(a, b)
        || sequences.keepsApart(a, b)
        || (a.role().task() == null && b.role().task() == null && ofBuilder(a, b));
  }

  private boolean ofBuilder(Touch a, Touch b) {
    return builders.isOwn(a) || builders.isOwn(b);
  }

  private boolean byContract(Touch a, Touch b) {
    return a.location() instanceof Location.OfField f
        && f.base() != null
        && contracts.isConfined(f.field().owner())
        && !isLetInByItself(a, f.field().owner())
        && !isLetInByItself(b, f.field().owner());
  }

  /** Whether the object's own code starts the thread, or its own contract names many. */
  private boolean isLetInByItself(Touch touch, String type) {
    Role role = touch.role();
    return switch (role.kind()) {
      case HANDED_OFF ->
          touch.location().base().root() instanceof Value.This
              && isFamily(role.task().creator().owner(), type);
      case CONTRACT -> isFamily(role.entry().owner(), type);
      case CALLER, CREATOR -> false;
    };
  }

  /** Whether code of one class is part of the other: of its sub- and superclasses and in these. */
  private boolean isFamily(String code, String type) {
    for (String at = code; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('$'), 0))) {
      if (hierarchy.related(at, type)) {
        return true;
      }
    }
    return false;
  }
}
