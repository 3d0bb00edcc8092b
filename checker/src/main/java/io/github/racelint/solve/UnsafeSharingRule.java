package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race.Evidence;
import java.util.List;

/**
 * An object of a type that is not safe to share is changed by one thread and used by another. The
 * touches are those of all that the object holds, whichever element.
 */
final class UnsafeSharingRule implements Rule {
  private final Unsafe unsafe;
  private final SharingSigns signs;

  UnsafeSharingRule(Unsafe unsafe, SharingSigns signs) {
    this.unsafe = unsafe;
    this.signs = signs;
  }

  @Override
  public Race race(Touch touch, Variable variable) {
    if (touch.access().kind() == Access.Kind.ATOMIC
        || isClassInitialising(touch)
        || unsafe.type(touch.location().base()) == null) {
      return null;
    }
    if (variable.usual() != null) {
      return withoutTheLock(touch, variable);
    }
    if (touch.access().isHandedOut()) {
      return null; // what is returned matters only where a lock guards it
    }
    Evidence evidence = evidence(touch, variable);
    List<Touch> partners = partners(touch, variable, evidence);
    if (partners.isEmpty()) {
      return null;
    }
    return variable.race(Race.Kind.UNSAFE_SHARING, touch, partners, evidence);
  }

  /**
   * What a class's initialiser does comes before all that others do with the class (JLS 12.4.2).
   */
  private static boolean isClassInitialising(Touch touch) {
    return touch.role().kind() == Role.Kind.CREATOR
        && touch.role().entry().name().equals("<clinit>")
        && touch.chain().stream().allMatch(step -> step.order() == Order.START);
  }

  private static Race withoutTheLock(Touch touch, Variable variable) {
    if (touch.access().test() != null || isAfterFilling(touch, variable)) {
      return null;
    }
    List<Touch> partners = variable.guardedPartnersInside(touch, Evidence.OWN_LOCK);
    if (partners.isEmpty()) {
      return null;
    }
    return variable.race(Race.Kind.INCONSISTENT_GUARD, touch, partners, Evidence.OWN_LOCK);
  }

  /** A read that comes after its own body has filled the object under the lock, if need be. */
  private static boolean isAfterFilling(Touch touch, Variable variable) {
    return !touch.writes()
        && variable.touches().stream()
            .anyMatch(
                t ->
                    t.writes()
                        && t.body().equals(touch.body())
                        && t.place().compareTo(touch.place()) < 0
                        && variable.holdsUsual(t));
  }

  /** A read is to blame only if those who change the object hold a lock; else the change is. */
  private static List<Touch> partners(Touch touch, Variable variable, Evidence evidence) {
    List<Touch> partners =
        variable.partnersInside(touch, evidence).stream()
            .filter(p -> !isClassInitialising(p))
            .filter(p -> evidence != null || !isSetUp(touch, p))
            .toList();
    boolean changedOpenly = partners.stream().anyMatch(p -> !variable.pairs().locks().holdsAny(p));
    return touch.writes() || !changedOpenly ? partners : List.of();
  }

  /**
   * What a framework calls comes after the object was set up by whoever made it; methods that fill
   * an object are mostly called then.
   */
  private static boolean isSetUp(Touch change, Touch used) {
    return change.role().kind() == Role.Kind.CALLER
        && used.role().kind() == Role.Kind.CONTRACT
        && !used.writes();
  }

  /**
   * What says that callers of the class are several threads. A collection for several threads is
   * there so that they find in it what others have put there.
   */
  private Evidence evidence(Touch touch, Variable variable) {
    if (isOwn(touch)) {
      return variable.declared();
    }
    Value collection = Paths.collection(touch.location().base());
    return collection != null && signs.isForSharing(collection) ? Evidence.CONCURRENT_TYPE : null;
  }

  /** Signs of a class speak of what its own fields hold. */
  private static boolean isOwn(Touch touch) {
    Value object = touch.location().base();
    return object instanceof Value.Static
        || (object instanceof Value.Member member && member.base() instanceof Value.This);
  }
}
