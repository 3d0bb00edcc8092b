package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which lock guards a variable, by what its own code does.
 *
 * <p>A lock that guards one of many accesses was as likely taken for something else: a close method
 * that is synchronized for other fields says nothing of all that it clears. So a lock counts that
 * is held at every write, or else at a third of all accesses. Studies of inconsistent
 * synchronization count writes twice and set the bar by experiment (Hovemeyer and Pugh, Finding
 * Bugs is Easy, 2004).
 */
final class UsualLocks {
  /** More locks than this, held for one variable, are not all asked whether they guard it. */
  private static final int MAX_LOCKS = 200;

  /** How many times as much may be done without the lock as with it. */
  private static final int MAX_MISSES = 2;

  private static final int READ = 1;

  /** How much more a write says than a read. */
  private static final int WRITE = 2;

  private final Locks locks;
  private final Sections sections;

  UsualLocks(Locks locks, Sections sections) {
    this.locks = locks;
    this.sections = sections;
  }

  /** The lock that guards a variable with these touches; null where none does. */
  Variable.Usual of(List<Touch> touches) {
    Variable.Usual byWriters = usual(touches, Touch::writes);
    return byWriters != null ? byWriters : usual(touches, sections::isTakenFor);
  }

  private Variable.Usual usual(List<Touch> touches, Predicate<Touch> telling) {
    List<Variable.Usual> held = new ArrayList<>();
    Set<Object> asked = new HashSet<>();
    for (Touch touch : touches) {
      if (!touch.held().isEmpty() && telling.test(touch)) {
        for (Touch.Held own : touch.held()) {
          boolean known =
              !asked.add(List.of(own, touch.writes(), touch.location(), touch.role()))
                  || held.stream().anyMatch(u -> locks.holds(touch, u.held(), u.holder()));
          if (!known
              && held.size() < MAX_LOCKS
              && locks.certainlyHolds(touch, own, touch)
              && locks.belongsTo(own, touch)
              && isMeant(own, touch, touches)) {
            held.add(new Variable.Usual(own, touch));
          }
        }
      }
    }
    return held.stream()
        .max(Comparator.comparingInt((Variable.Usual u) -> weight(u, touches)))
        .orElse(null);
  }

  /**
   * Whether a lock is held at some place however one comes there, and at every write or at many of
   * the accesses; else it is there by chance.
   */
  boolean isMeant(Touch.Held lock, Touch holder, List<Touch> touches) {
    Map<Place, Boolean> always = new HashMap<>();
    Predicate<Touch> holds = locks.holder(lock, holder);
    for (Touch touch : touches) {
      if (touch.role().kind() != Role.Kind.CREATOR
          && !Boolean.FALSE.equals(always.get(touch.place()))) {
        always.put(touch.place(), holds.test(touch));
      }
    }
    return always.containsValue(true)
        && (isHeldAtWrites(always, touches) || isShare(always, touches));
  }

  private static boolean isHeldAtWrites(Map<Place, Boolean> held, List<Touch> touches) {
    boolean any = false;
    for (Touch touch : touches) {
      Boolean here = touch.writes() ? held.get(touch.place()) : null;
      if (Boolean.FALSE.equals(here)) {
        return false;
      }
      any |= here != null;
    }
    return any;
  }

  /** Whether enough methods hold it; what one does without it several times counts once. */
  private static boolean isShare(Map<Place, Boolean> held, List<Touch> touches) {
    Map<BodyId, Integer> with = new HashMap<>();
    Map<BodyId, Integer> without = new HashMap<>();
    for (Touch touch : touches) {
      Boolean here = held.get(touch.place());
      if (here != null) {
        (here ? with : without).merge(touch.body(), touch.writes() ? WRITE : READ, Math::max);
      }
    }
    return sum(without) <= MAX_MISSES * sum(with);
  }

  private static int sum(Map<BodyId, Integer> weights) {
    return weights.values().stream().mapToInt(w -> w).sum();
  }

  private int weight(Variable.Usual usual, List<Touch> touches) {
    Set<Place> writes = new LinkedHashSet<>();
    Set<Place> all = new LinkedHashSet<>();
    for (Touch touch : touches) {
      if (locks.holds(touch, usual.held(), usual.holder())) {
        all.add(touch.place());
        if (touch.writes()) {
          writes.add(touch.place());
        }
      }
    }
    return writes.size() * 1000 + all.size();
  }
}
