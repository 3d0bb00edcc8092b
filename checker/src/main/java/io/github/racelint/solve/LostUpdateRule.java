package io.github.racelint.solve;

import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race.Evidence;
import java.util.List;

/** A compound access that another thread can come between. */
final class LostUpdateRule implements Rule {
  private final SharingSigns signs;

  LostUpdateRule(SharingSigns signs) {
    this.signs = signs;
  }

  @Override
  public Race race(Touch touch, Variable variable) {
    if (!touch.isCompound()) {
      return null;
    }
    Evidence locks = variable.evidence(touch);
    Evidence evidence =
        locks != null || variable.usual() != null ? locks : declared(touch, variable);
    List<Touch> partners = variable.partners(touch, evidence);
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.LOST_UPDATE, touch, partners, evidence);
  }

  /**
   * The field's own sign, whoever has the object, or the type of a collection that is only chosen
   * for sharing.
   */
  private Evidence declared(Touch touch, Variable variable) {
    boolean inside = !(touch.location() instanceof Location.OfField);
    if (inside && signs.isForSharing(touch.location().base())) {
      return Evidence.CONCURRENT_TYPE;
    }
    Evidence declared = variable.declared();
    boolean here = declared == Evidence.VOLATILE || SharingSigns.isPart(touch.location().base());
    return here ? declared : forOwn(touch, declared);
  }

  /** Neighbours that are shared speak for a variable of the object itself, not for others. */
  static Evidence forOwn(Touch touch, Evidence declared) {
    boolean own = touch.location().base() == null || touch.location().base() instanceof Value.This;
    return own ? declared : null;
  }
}
