package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import io.github.racelint.models.TypeSafety;
import io.github.racelint.solve.Race.Evidence;
import java.util.List;

/**
 * A test of a variable that decides a change of it, with a gap between in which another thread can
 * change it too. Of a test made twice, the second time under a lock, the first is in question only
 * where what it sees may be half made: the field is not volatile (JLS 17.4.5).
 */
final class CheckThenActRule implements Rule {
  private static final int MAX_CALLS = 1;
  private static final int MAX_KNOWN_CALLS = 3;

  private final ObjectTypes types;
  private final Models models;
  private final Contracts contracts;
  private final NullWrites nulls;
  private final Templates templates;

  CheckThenActRule(
      ObjectTypes types,
      Models models,
      Contracts contracts,
      NullWrites nulls,
      Templates templates) {
    this.contracts = contracts;
    this.types = types;
    this.models = models;
    this.nulls = nulls;
    this.templates = templates;
  }

  @Override
  public Race race(Touch touch, Variable variable) {
    Access.Test test = touch.access().test();
    if (test == null || (test.repeated() && !mayBeHalfMade(touch.location()))) {
      return null;
    }
    if (test.isIteration() && types.safety(touch.location().base()) != TypeSafety.SELF_LOCKED) {
      return null; // others have iterators that allow for changes, or are not safe at all
    }
    boolean locked = variable.usual() != null && !variable.isLockOfOther(touch);
    Evidence evidence = locked ? Evidence.OWN_LOCK : evidence(touch, variable);
    List<Touch> partners =
        variable.partners(
            touch,
            evidence,
            p -> p.writes() && isHarmful(touch, p, variable) && isNear(touch, p, evidence != null));
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.CHECK_THEN_ACT, touch, partners, evidence);
  }

  /** Whether a change by somebody else, between the test and the act, does harm. */
  private boolean isHarmful(Touch touch, Touch change, Variable variable) {
    Access.Test test = touch.access().test();
    return switch (test.sort()) {
      case CACHES -> !isAct(test, change);
      case CLEARS -> !nulls.isOne(change);
      case USES -> nulls.isOne(change);
      case SETTLES ->
          !Paths.isNull(change.access().written())
              && !test.move().isBetween(change.access().written());
      case DECIDES -> !variable.isApart(test, change) && !isAgain(touch, change);
      case REPEATED -> true;
    };
  }

  /** Whether both come to one end that may be come to twice, by the contract of the method. */
  private boolean isAgain(Touch touch, Touch change) {
    Access.Test test = touch.access().test();
    return test.move() != null
        && test.move().to().equals(change.access().written())
        && contracts.isRepeatable(touch.body());
  }

  /** Whether a change is the act itself, which may stand in a method that is called there. */
  private static boolean isAct(Access.Test test, Touch change) {
    return change.place().equals(test.act()) || change.path().contains(test.act());
  }

  /**
   * Whether it is plain enough that two threads come to one variable here. A caller who is not
   * known counts where the variable itself says that it is shared, or beside a thread that the
   * class starts; what is reached over many calls is often kept apart by a protocol of the classes
   * on the way, and so is what a method was given.
   */
  private boolean isNear(Touch touch, Touch partner, boolean sign) {
    boolean known = touch.role().kind() != Role.Kind.CALLER;
    if (touch.path().size() > (known ? MAX_KNOWN_CALLS : MAX_CALLS)
        || !isRooted(touch.location())
        || templates.isStep(touch)
        || (touch.role().kind() == Role.Kind.CONTRACT && !staysInFile(touch))) {
      return false;
    }
    boolean started =
        partner.role().kind() == Role.Kind.HANDED_OFF && partner.path().size() <= MAX_CALLS;
    return known || sign || started;
  }

  /** What a contract says of a class is not said of all classes that its methods call. */
  private static boolean staysInFile(Touch touch) {
    String file = touch.place().file();
    return touch.path().stream().allMatch(call -> call.file().equals(file));
  }

  /** Whether a path leads to the variable from the object or class whose code runs. */
  private static boolean isRooted(Location location) {
    for (Value v = location.base(); v instanceof Value.View || v instanceof Value.Member; ) {
      if (v instanceof Value.View view) {
        return !view.role().equals("taken");
      }
      v = ((Value.Member) v).base();
    }
    Value root = location.base() == null ? null : location.base().root();
    return !(root instanceof Value.Param
        || root instanceof Value.Result
        || root instanceof Value.Unknown);
  }

  /** Whether a reader without a lock may find the new value before what it stands for. */
  private boolean mayBeHalfMade(Location location) {
    if (!(location instanceof Location.OfField f) || f.field().is(Field.Trait.VOLATILE)) {
      return false;
    }
    String type = f.field().type();
    return type.equals("boolean")
        || type.endsWith("]")
        || !(f.field().isNumber() || types.isImmutable(type));
  }

  /** Volatile numbers are mostly settings, put right where they are read. */
  private static boolean isNumber(Location location) {
    return location instanceof Location.OfField f && f.field().isNumber();
  }

  /** A field's own sign; the type of an object that is only chosen for sharing. */
  private Evidence evidence(Touch touch, Variable variable) {
    if (touch.location() instanceof Location.OfField) {
      Evidence declared = LostUpdateRule.forOwn(touch, variable.declared());
      boolean once =
          models.runsOnce(touch.body().simpleName()) && !(touch.access().test().isOfFlag());
      boolean weak = isNumber(touch.location()) || once;
      return declared == Evidence.VOLATILE && weak ? null : declared;
    }
    Value base = touch.location().base();
    boolean own =
        base instanceof Value.Static
            || (base instanceof Value.Member m && m.base() instanceof Value.This);
    TypeSafety safety = own ? types.safety(base) : TypeSafety.UNKNOWN;
    return safety.isSafe() ? Evidence.CONCURRENT_TYPE : own ? variable.evidence(touch) : null;
  }
}
