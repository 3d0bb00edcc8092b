package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.solve.Race.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which of the touches of one variable is to be reported, and as what: the first rule that has a
 * case speaks.
 */
final class Judge {
  /** Of a variable that is touched in more ways than this, the rest is left out. */
  private static final int MAX_TOUCHES = 12_000;

  private final Pairs pairs;
  private final SharingSigns signs;
  private final UsualLocks usual;
  private final List<Rule> rules;

  /**
   * Creates a judge.
   *
   * @param sections what code does under its locks
   * @param rules what may be wrong, the most specific first
   */
  Judge(Pairs pairs, SharingSigns signs, Sections sections, List<Rule> rules) {
    this.pairs = pairs;
    this.signs = signs;
    this.usual = new UsualLocks(pairs.locks(), sections);
    this.rules = List.copyOf(rules);
  }

  /** The races of one variable, at most one for each place. */
  List<Race> races(List<Touch> touches) {
    if (touches.size() > MAX_TOUCHES) {
      return races(touches.subList(0, MAX_TOUCHES));
    }
    List<Touch> plain = touches.stream().filter(t -> t.access().test() == null).toList();
    if (plain.isEmpty()) {
      return List.of();
    }
    Set<Place> decided = new HashSet<>();
    for (Touch touch : touches) {
      if (touch.access().test() != null) {
        decided.add(touch.access().test().act());
      }
    }
    Variable variable = new Variable(plain, usual, declared(plain), pairs, decided);
    Map<Place, Race> found = new LinkedHashMap<>();
    Map<Place, Race> uses = new LinkedHashMap<>();
    for (Touch touch : touches) {
      if (variable.holdsUsual(touch) || isToldBetter(touch, found.get(touch.place()))) {
        continue; // the other side lacks the guard
      }
      Race race = firstCase(touch, variable);
      if (race != null) {
        (Decided.isUse(race) ? uses : found).merge(race.place(), race, Judge::better);
      }
    }
    Decided.addUses(uses.values(), found);
    removePartsOfUpdates(found.values());
    return Decided.oneForEachTest(found.values());
  }

  /** Takes out the reads within updates that are reported as a whole: {@code x = max(x, y)}. */
  private static void removePartsOfUpdates(Collection<Race> races) {
    Map<BodyId, List<Race>> updates = new HashMap<>();
    for (Race race : races) {
      if (race.kind() == Race.Kind.LOST_UPDATE) {
        updates.computeIfAbsent(race.culprit().body(), b -> new ArrayList<>()).add(race);
      }
    }
    races.removeIf(
        race ->
            race.kind() != Race.Kind.LOST_UPDATE
                && !race.culprit().writes()
                && updates.getOrDefault(race.culprit().body(), List.of()).stream()
                    .anyMatch(update -> update.culprit().access().spans(race.place())));
  }

  private Race firstCase(Touch touch, Variable variable) {
    for (Rule rule : rules) {
      Race race = rule.race(touch, variable);
      if (race != null) {
        return race;
      }
    }
    return null;
  }

  /** Whether what was found at a place is at least as telling as a touch there can be. */
  private boolean isToldBetter(Touch touch, Race found) {
    if (found == null || found.kind() != mostSpecific(touch)) {
      return false;
    }
    int byRole = found.culprit().role().kind().compareTo(touch.role().kind());
    return byRole < 0
        || (byRole == 0 && (found.withItself() || !pairs.race(touch, touch, Evidence.DECLARED)));
  }

  private static Race.Kind mostSpecific(Touch touch) {
    if (touch.isCompound()) {
      return Race.Kind.LOST_UPDATE;
    }
    return touch.access().test() != null ? Race.Kind.CHECK_THEN_ACT : Race.Kind.STALE_READ;
  }

  /** Of the roles in which one access races, the most telling. */
  private static Race better(Race a, Race b) {
    return Comparator.comparing(Race::kind)
                .thenComparing(r -> r.culprit().role().kind())
                .thenComparing(r -> r.withItself() ? 0 : 1)
                .compare(a, b)
            <= 0
        ? a
        : b;
  }

  private Evidence declared(List<Touch> touches) {
    Location location = touches.get(0).location();
    if (location instanceof Location.OfField) {
      return touches.stream()
          .map(t -> signs.of((Location.OfField) t.location()))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    Field keeper = Unsafe.field(location.base());
    return keeper == null ? null : signs.of(keeper);
  }
}
