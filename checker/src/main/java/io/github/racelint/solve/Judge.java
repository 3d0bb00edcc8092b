package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the touches of one variable is to be reported, and as what. */
final class Judge {
  private final Pairs pairs;
  private final Locks locks;
  private final SharingSigns signs;
  private final LazyInitialisers lazily;

  /** A lock, as one of the touches holds it. */
  private record Usual(Guard guard, Touch holder) {}

  Judge(Pairs pairs, Locks locks, SharingSigns signs, LazyInitialisers lazily) {
    this.pairs = pairs;
    this.locks = locks;
    this.signs = signs;
    this.lazily = lazily;
  }

  /** The races of one variable, at most one for each place. */
  List<Race> races(List<Touch> touches) {
    Usual usual = usual(touches);
    Evidence declared = declared(touches);
    Map<Place, Race> found = new LinkedHashMap<>();
    for (Touch touch : touches) {
      if (usual != null && locks.holds(touch, usual.guard(), usual.holder())) {
        continue; // the other side lacks the guard
      }
      Race race =
          touch.isCompound()
              ? lostUpdate(touch, touches, usual, declared)
              : inconsistent(touch, touches, usual);
      if (race != null) {
        found.merge(race.place(), race, Judge::better);
      }
    }
    return new ArrayList<>(found.values());
  }

  /** Of the roles in which one access races, the most telling. */
  private static Race better(Race a, Race b) {
    return Comparator.comparing((Race r) -> r.culprit().role().kind())
                .thenComparing(r -> r.withItself() ? 0 : 1)
                .compare(a, b)
            <= 0
        ? a
        : b;
  }

  /** The lock that most of the writing (then reading) places hold; null when none does. */
  private Usual usual(List<Touch> touches) {
    List<Usual> held = new ArrayList<>();
    for (Touch touch : touches) {
      if (touch.writes()) {
        for (Touch.Held own : touch.held()) {
          Guard guard = own.guard();
          boolean known = held.stream().anyMatch(u -> locks.holds(touch, u.guard(), u.holder()));
          if (!known
              && locks.certainlyHolds(touch, guard, touch)
              && locks.belongsTo(own, touch)
              && isHeldOnEveryPath(guard, touch, touches)) {
            held.add(new Usual(guard, touch));
          }
        }
      }
    }
    return held.stream().max(Comparator.comparingInt((Usual u) -> weight(u, touches))).orElse(null);
  }

  /**
   * A lock counts if at some place it is held however one comes there; else it is there by chance.
   */
  private boolean isHeldOnEveryPath(Guard guard, Touch holder, List<Touch> touches) {
    Map<Place, Boolean> always = new LinkedHashMap<>();
    for (Touch touch : touches) {
      if (touch.role().kind() != Role.Kind.CREATOR) {
        boolean held = locks.certainlyHolds(touch, guard, holder);
        always.merge(touch.place(), held, Boolean::logicalAnd);
      }
    }
    return always.containsValue(true);
  }

  private int weight(Usual usual, List<Touch> touches) {
    Set<Place> writes = new LinkedHashSet<>();
    Set<Place> all = new LinkedHashSet<>();
    for (Touch touch : touches) {
      if (locks.holds(touch, usual.guard(), usual.holder())) {
        all.add(touch.place());
        if (touch.writes()) {
          writes.add(touch.place());
        }
      }
    }
    return writes.size() * 1000 + all.size();
  }

  private Evidence declared(List<Touch> touches) {
    return touches.get(0).location() instanceof Location.OfField f ? signs.of(f.field()) : null;
  }

  private Race lostUpdate(Touch touch, List<Touch> touches, Usual usual, Evidence declared) {
    Evidence evidence = usual != null ? Evidence.OWN_LOCK : forCompound(touch, declared);
    List<Touch> partners = partners(touch, touches, evidence);
    if (partners.isEmpty()) {
      return null;
    }
    Touch first = partners.get(0);
    boolean byRoles = pairs.race(touch, first, null);
    return race(Race.Kind.LOST_UPDATE, touch, partners, usual, byRoles ? Evidence.ROLES : evidence);
  }

  /** Neighbours that are shared speak for a variable of the object itself, not for others. */
  private static Evidence forCompound(Touch touch, Evidence declared) {
    boolean own = touch.location().base() == null || touch.location().base() instanceof Value.This;
    return own ? declared : null;
  }

  private Race inconsistent(Touch touch, List<Touch> touches, Usual usual) {
    if (usual == null || touch.access().kind() == Access.Kind.ATOMIC) {
      return null;
    }
    if (touch.location() instanceof Location.OfField f
        ? f.field().is(Field.Trait.VOLATILE) && !touch.writes()
        : !(touch.location() instanceof Location.OfElement e && e.array())) {
      return null;
    }
    if (lazily.isInitialised(touch, touches)) {
      return null;
    }
    List<Touch> partners =
        partners(touch, touches, Evidence.OWN_LOCK).stream()
            .filter(p -> locks.holds(p, usual.guard(), usual.holder()))
            .toList();
    if (partners.isEmpty()) {
      return null;
    }
    boolean byRoles = pairs.race(touch, partners.get(0), null);
    Evidence evidence = byRoles ? Evidence.ROLES : Evidence.OWN_LOCK;
    return race(Race.Kind.INCONSISTENT_GUARD, touch, partners, usual, evidence);
  }

  /** What a touch races with: itself first, then what changes the variable, then reads. */
  private List<Touch> partners(Touch touch, List<Touch> touches, Evidence evidence) {
    List<Touch> partners = new ArrayList<>();
    boolean locked = locks.holdsAny(touch);
    for (Touch other : touches) {
      boolean otherIsToBlame = locked && other != touch && !locks.holdsAny(other);
      if (!otherIsToBlame && pairs.race(touch, other, evidence)) {
        partners.add(other);
      }
    }
    partners.sort(
        Comparator.comparing((Touch t) -> t == touch ? 0 : 1)
            .thenComparing(t -> t.role().kind())
            .thenComparing(t -> t.isCompound() ? 0 : t.writes() ? 1 : 2)
            .thenComparing(Touch::place));
    return partners;
  }

  private static Race race(
      Race.Kind kind, Touch culprit, List<Touch> partners, Usual usual, Evidence evidence) {
    Touch partner = partners.get(0);
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
        usual == null ? null : usual.guard(),
        usual == null ? null : usual.holder().place(),
        evidence);
  }
}
