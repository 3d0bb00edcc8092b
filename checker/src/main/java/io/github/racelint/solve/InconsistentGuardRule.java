package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.solve.Race.Evidence;
import java.util.List;

/** A plain read or write that misses the lock which other accesses of its variable hold. */
final class InconsistentGuardRule implements Rule {
  private final LazyInitialisers lazily;
  private final Publications publications;
  private final OwnCode ownCode;

  InconsistentGuardRule(LazyInitialisers lazily, Publications publications, OwnCode ownCode) {
    this.lazily = lazily;
    this.publications = publications;
    this.ownCode = ownCode;
  }

  @Override
  public Race race(Touch touch, Variable variable) {
    if (variable.usual() == null
        || touch.isCompound()
        || touch.access().test() != null
        || touch.access().kind() == Access.Kind.ATOMIC) {
      return null;
    }
    if (touch.location() instanceof Location.OfField f
        ? f.field().is(Field.Trait.VOLATILE) && !touch.writes()
        : !(touch.location() instanceof Location.OfElement e && e.array())) {
      return null;
    }
    if (ownCode.looksAfter(touch)
        || lazily.isInitialised(touch, variable.touches())
        || publications.isAnnounced(touch, variable.touches())) {
      return null;
    }
    List<Touch> partners = variable.guardedPartners(touch, variable.evidence());
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.INCONSISTENT_GUARD, touch, partners, Evidence.OWN_LOCK);
  }
}
