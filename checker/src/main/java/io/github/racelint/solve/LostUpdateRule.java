package io.github.racelint.solve;

import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race.Evidence;
import java.util.List;

/** A compound access that another thread can come between. */
final class LostUpdateRule implements Rule {

  @Override
  public Race race(Touch touch, Variable variable) {
    if (!touch.isCompound()) {
      return null;
    }
    Evidence locks = variable.evidence();
    Evidence evidence =
        locks != null || variable.usual() != null ? locks : declared(touch, variable.declared());
    List<Touch> partners = variable.partners(touch, evidence);
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.LOST_UPDATE, touch, partners, evidence);
  }

  /** A variable that is declared to be shared is so whoever has the object. */
  private static Evidence declared(Touch touch, Evidence declared) {
    boolean here = declared == Evidence.VOLATILE || SharingSigns.isPart(touch.location().base());
    return here ? declared : forOwn(touch, declared);
  }

  /** Neighbours that are shared speak for a variable of the object itself, not for others. */
  static Evidence forOwn(Touch touch, Evidence declared) {
    boolean own = touch.location().base() == null || touch.location().base() instanceof Value.This;
    return own ? declared : null;
  }
}
