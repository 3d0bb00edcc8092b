package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import io.github.racelint.models.TypeSafety;
import io.github.racelint.solve.Race.Evidence;
import java.util.List;

/**
 * A test of a variable that decides a change of it, with a gap between in which another thread can
 * change it too. Of a test made twice, the second time under a lock, the first is in question only
 * where what it sees may be half made: the field is not volatile (JLS 17.4.5).
 */
final class CheckThenActRule implements Rule {
  private final ObjectTypes types;

  CheckThenActRule(ObjectTypes types) {
    this.types = types;
  }

  @Override
  public Race race(Touch touch, Variable variable) {
    Access.Test test = touch.access().test();
    if (test == null || (test.repeated() && !mayBeHalfMade(touch.location()))) {
      return null;
    }
    Evidence evidence = variable.usual() != null ? Evidence.OWN_LOCK : evidence(touch, variable);
    List<Touch> partners =
        variable.partners(touch, evidence).stream()
            .filter(Touch::writes)
            .filter(p -> !(test.cache() && p.place().equals(test.act())))
            .toList();
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.CHECK_THEN_ACT, touch, partners, evidence);
  }

  /** Whether a reader without a lock may find the new value before what it stands for. */
  private boolean mayBeHalfMade(Location location) {
    if (!(location instanceof Location.OfField f) || f.field().is(Field.Trait.VOLATILE)) {
      return false;
    }
    String type = f.field().type();
    boolean primitive = type.indexOf('.') < 0 && Character.isLowerCase(type.charAt(0));
    return type.equals("boolean") || type.endsWith("]") || (!primitive && !types.isImmutable(type));
  }

  /** A field's own sign; the type of an object that is only chosen for sharing. */
  private Evidence evidence(Touch touch, Variable variable) {
    if (touch.location() instanceof Location.OfField) {
      return LostUpdateRule.forOwn(touch, variable.declared());
    }
    Value base = touch.location().base();
    boolean own =
        base instanceof Value.Static
            || (base instanceof Value.Member m && m.base() instanceof Value.This);
    TypeSafety safety = own ? types.safety(base) : TypeSafety.UNKNOWN;
    return safety.isSafe() ? Evidence.CONCURRENT_TYPE : null;
  }
}
