package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Place;
import io.github.racelint.solve.Race.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One variable as the rules see it. */
final class Variable {
  /** How many pairs of touches are looked at, beyond a few for each touch. */
  private static final int MAX_PAIRS = 6_000_000;

  private static final int MIN_PARTNERS = 100;

  private static final Comparator<Touch> MOST_TELLING =
      Comparator.comparing((Touch t) -> t.role().kind())
          .thenComparing(t -> t.isCompound() ? 0 : t.writes() ? 1 : 2)
          .thenComparing(Touch::place);

  private final List<Touch> touches;
  private final UsualLocks locks;
  private final Usual usual;
  private final Evidence declared;
  private final Pairs pairs;
  private final Set<Place> decided;

  /** With how many others each touch is compared. */
  private final int most;

  private final Map<Touch, Boolean> holdsAny = new IdentityHashMap<>();
  private final Map<Touch, Boolean> holdsOwn = new IdentityHashMap<>();
  private final Map<Touch, Boolean> holdsUsual = new IdentityHashMap<>();
  private final Map<Object, Boolean> meant = new HashMap<>();
  private final Map<Integer, List<Touch>> others = new HashMap<>();
  private List<Touch> holders;
  private List<Touch> witnesses;

  /**
   * Creates a variable.
   *
   * @param touches all its touches
   * @param locks which lock guards it
   * @param declared what its class or declaration says of being shared; null for nothing
   * @param pairs which of the touches race
   * @param decided where tests of it decide a change
   */
  Variable(
      List<Touch> touches, UsualLocks locks, Evidence declared, Pairs pairs, Set<Place> decided) {
    this.touches = touches;
    this.decided = decided;
    this.locks = locks;
    this.usual = locks.of(touches);
    this.declared = declared;
    this.pairs = pairs;
    this.most = Math.max(MIN_PARTNERS, MAX_PAIRS / Math.max(1, touches.size()));
  }

  List<Touch> touches() {
    return touches;
  }

  /** The lock that most of the writing (then reading) places hold; null when none does. */
  Usual usual() {
    return usual;
  }

  Evidence declared() {
    return declared;
  }

  Pairs pairs() {
    return pairs;
  }

  /**
   * Whether a change between a test and its act is as good as one before or after both: it puts
   * there one of the two constants that the act moves between, whatever was there before.
   */
  boolean isApart(Access.Test test, Touch change) {
    return test.move() != null
        && test.move().isBetween(change.access().written())
        && !decided.contains(change.place())
        && change.path().stream().noneMatch(decided::contains);
  }

  /** A lock, as one of the touches holds it. */
  record Usual(Touch.Held held, Touch holder) {}

  /** Whether a touch holds the usual lock; false when there is none. */
  boolean holdsUsual(Touch touch) {
    if (usual == null) {
      return false;
    }
    Boolean known = holdsUsual.get(touch);
    if (known == null) {
      known = pairs.locks().holds(touch, usual.held(), usual.holder());
      holdsUsual.put(touch, known);
    }
    return known;
  }

  /**
   * What says that callers of the class are several threads, as far as its locks go. Locks that
   * only tasks take are there for the tasks: they say nothing of the callers.
   */
  Evidence evidence() {
    return witnesses().isEmpty() ? null : Evidence.OWN_LOCK;
  }

  /** The same as far as it speaks of the object of one touch. */
  Evidence evidence(Touch touch) {
    boolean any = witnesses().stream().anyMatch(w -> !pairs.isOfOther(w, touch));
    return any ? Evidence.OWN_LOCK : null;
  }

  /** Whether the usual lock is held for an object that some other keeps for itself. */
  boolean isLockOfOther(Touch touch) {
    return usual != null && pairs.isOfOther(usual.holder(), touch);
  }

  /** The touches that show by the locks they hold that callers are several threads. */
  private List<Touch> witnesses() {
    if (witnesses == null) {
      Predicate<Touch> shows =
          usual != null
              ? t -> t.role().kind() != Role.Kind.HANDED_OFF && holdsUsual(t)
              : t -> triesToLock(t) || isReadUnderLock(t);
      witnesses = touches.stream().filter(shows).toList();
    }
    return witnesses;
  }

  /** Whether a caller reads the variable under a lock of its class. */
  private boolean isReadUnderLock(Touch touch) {
    return touch.role().kind() != Role.Kind.HANDED_OFF
        && touch.role().kind() != Role.Kind.CREATOR
        && touch.held().stream()
            .anyMatch(
                h ->
                    Locks.isOfOwnClass(h, touch)
                        && pairs.locks().belongsTo(h, touch)
                        && pairs.locks().certainlyHolds(touch, h, touch)
                        && isMeant(h, touch));
  }

  /** Many touches hold a lock in one way, which is asked about once. */
  private boolean isMeant(Touch.Held held, Touch holder) {
    return meant.computeIfAbsent(
        List.of(held, holder.location(), holder.role()), k -> locks.isMeant(held, holder, touches));
  }

  /** Whether a touch is made under a lock that was meant to guard it, but does not. */
  private boolean triesToLock(Touch touch) {
    return touch.role().kind() != Role.Kind.HANDED_OFF
        && touch.role().kind() != Role.Kind.CREATOR
        && touch.writes()
        && touch.held().stream().anyMatch(h -> pairs.locks().isInVain(h, touch));
  }

  private boolean holdsAny(Touch touch) {
    Boolean known = holdsAny.get(touch);
    if (known == null) {
      known = pairs.locks().holdsAny(touch);
      holdsAny.put(touch, known);
    }
    return known;
  }

  private boolean holdsOwn(Touch touch) {
    Boolean known = holdsOwn.get(touch);
    if (known == null) {
      known = pairs.locks().holdsOwn(touch);
      holdsOwn.put(touch, known);
    }
    return known;
  }

  /** What a touch races with: itself first, then what changes the variable, then reads. */
  List<Touch> partners(Touch touch, Evidence evidence) {
    return partners(touch, evidence, other -> true);
  }

  /**
   * The same among some of the touches only.
   *
   * @param wanted cheap to ask
   */
  List<Touch> partners(Touch touch, Evidence evidence, Predicate<Touch> wanted) {
    return select(
        touch, evidence, other -> wanted.test(other) && pairs.race(touch, other, evidence));
  }

  /** The same, of what an object holds. */
  List<Touch> partnersInside(Touch touch, Evidence evidence) {
    return select(touch, evidence, other -> pairs.raceInside(touch, other, evidence));
  }

  /** Those partners that hold the usual lock, of a touch that does not hold it. */
  List<Touch> guardedPartners(Touch touch, Evidence evidence) {
    return usual == null
        ? List.of()
        : select(touch, evidence, holders(), other -> pairs.race(touch, other, evidence));
  }

  /** The same, of what an object holds. */
  List<Touch> guardedPartnersInside(Touch touch, Evidence evidence) {
    return usual == null
        ? List.of()
        : select(touch, evidence, holders(), other -> pairs.raceInside(touch, other, evidence));
  }

  private List<Touch> holders() {
    if (holders == null) {
      holders = others(false, false).stream().filter(this::holdsUsual).toList();
    }
    return holders;
  }

  private List<Touch> select(Touch touch, Evidence evidence, Predicate<Touch> races) {
    List<Touch> partners = new ArrayList<>();
    boolean among = touch.access().test() == null; // what decides a change is told apart
    boolean waits = evidence == null && Parallel.waits(touch.role());
    if (among && touch.writes() && !waits && races.test(touch)) {
      partners.add(touch);
    }
    partners.addAll(select(touch, evidence, others(!touch.writes(), waits), races));
    return partners;
  }

  private List<Touch> select(
      Touch touch, Evidence evidence, List<Touch> others, Predicate<Touch> races) {
    List<Touch> partners = new ArrayList<>();
    boolean locked = holdsAny(touch);
    int looked = 0;
    for (Touch other : others) {
      if (looked++ == most) {
        break;
      }
      if (other != touch && !(locked && isToBlame(other, touch)) && races.test(other)) {
        partners.add(other);
      }
    }
    return partners;
  }

  /** Whether of two touches, one of which holds a lock, it is the other that lacks it. */
  private boolean isToBlame(Touch other, Touch locked) {
    return !holdsAny(other) || (holdsOwn(locked) && !holdsOwn(other));
  }

  /**
   * The touches that one may race with at all: the ones that say most of a race come first.
   *
   * @param written whether it takes a write
   * @param alone whether it takes a role that does not wait for another
   */
  private List<Touch> others(boolean written, boolean alone) {
    return others.computeIfAbsent(
        (written ? 1 : 0) + (alone ? 2 : 0),
        k ->
            touches.stream()
                .filter(t -> !written || t.writes())
                .filter(t -> !alone || !Parallel.waits(t.role()))
                .sorted(MOST_TELLING)
                .toList());
  }

  /**
   * A race of a touch with the first of its partners.
   *
   * @param evidence what says that the two run in parallel, where their roles do not
   */
  Race race(Race.Kind kind, Touch culprit, List<Touch> partners, Evidence evidence) {
    Touch partner = partners.get(0);
    boolean byRoles = pairs.race(culprit, partner, null);
    List<Touch> others = new ArrayList<>();
    Set<Place> seen = new LinkedHashSet<>(List.of(culprit.place(), partner.place()));
    for (Touch other : partners) {
      if (seen.add(other.place())) {
        others.add(other);
      }
    }
    return new Race(
        kind,
        culprit,
        partner,
        List.copyOf(others),
        usual == null ? null : usual.held().guard(),
        usual == null ? null : usual.holder().place(),
        byRoles ? Evidence.ROLES : evidence);
  }
}
