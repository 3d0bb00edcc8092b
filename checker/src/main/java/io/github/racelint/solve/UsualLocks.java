package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Place;
import java.util.ArrayList;
import java.util.Collection;
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
    Map<Place, Site> sites = new HashMap<>();
    Predicate<Touch> holds = locks.holder(lock, holder);
    for (Touch touch : touches) {
      Site known = sites.get(touch.place());
      if (touch.role().kind() != Role.Kind.CREATOR && (known == null || known.held())) {
        sites.put(touch.place(), new Site(touch.body(), touch.writes(), holds.test(touch)));
      }
    }
    return sites.values().stream().anyMatch(Site::held)
        && (isHeldAtWrites(sites.values()) || isShare(sites.values()));
  }

  /**
   * A place that touches the variable.
   *
   * @param held whether it holds the lock however one comes there
   */
  private record Site(BodyId body, boolean writes, boolean held) {}

  private static boolean isHeldAtWrites(Collection<Site> sites) {
    return sites.stream().anyMatch(Site::writes)
        && sites.stream().filter(Site::writes).allMatch(Site::held);
  }

  /** Whether enough methods hold it; what one does without it several times counts once. */
  private static boolean isShare(Collection<Site> sites) {
    Map<BodyId, Integer> with = new HashMap<>();
    Map<BodyId, Integer> without = new HashMap<>();
    for (Site site : sites) {
      (site.held() ? with : without).merge(site.body(), site.writes() ? WRITE : READ, Math::max);
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
