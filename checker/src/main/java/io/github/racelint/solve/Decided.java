package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of one variable, without those that a check-then-act has already said. */
final class Decided {
  private Decided() {}

  /**
   * One finding for each test, whatever it decides; none for the test as a read by itself, or for
   * the reads after a test that may see a half-made object.
   */
  static List<Race> oneForEachTest(Collection<Race> races) {
    Set<Place> tests = new HashSet<>();
    Set<Place> uses = new HashSet<>();
    Set<BodyId> bodies = new HashSet<>();
    List<Race> left = new ArrayList<>();
    for (Race race : races) {
      Access.Test test = race.culprit().access().test();
      if (race.kind() != Race.Kind.CHECK_THEN_ACT || tests.add(test.place())) {
        left.add(race);
      }
      if (isUse(race)) {
        uses.add(race.place());
      }
      if (race.kind() == Race.Kind.CHECK_THEN_ACT && test.repeated()) {
        bodies.add(race.culprit().body());
      }
    }
    left.removeIf(
        race ->
            race.kind().compareTo(Race.Kind.CHECK_THEN_ACT) > 0
                && (tests.contains(race.place())
                    || uses.contains(race.place())
                    || (!race.culprit().writes() && bodies.contains(race.culprit().body()))));
    return left;
  }

  /**
   * Who misses a lock for a field, and in the same line for what the object in it holds, is told
   * once.
   */
  static List<Race> oneForFieldAndContent(Collection<Race> races) {
    Set<List<Object>> fields = new HashSet<>();
    for (Race race : races) {
      if (race.kind() == Race.Kind.INCONSISTENT_GUARD
          && race.culprit().location() instanceof Location.OfField f) {
        fields.add(List.of(f.field(), race.place().file(), race.place().line()));
      }
    }
    return races.stream()
        .filter(
            race -> {
              Field kept = keptIn(race.culprit().location());
              return race.kind() != Race.Kind.INCONSISTENT_GUARD
                  || kept == null
                  || !fields.contains(List.of(kept, race.place().file(), race.place().line()));
            })
        .toList();
  }

  /** The field that holds the object whose content a location is; null if there is none. */
  private static Field keptIn(Location location) {
    if (location instanceof Location.OfField) {
      return null;
    }
    return location.base() instanceof Value.Member m
        ? m.field()
        : location.base() instanceof Value.Static s ? s.field() : null;
  }

  /** A use of what was tested speaks only where the same test decides no change as well. */
  static void addUses(Collection<Race> uses, Map<Place, Race> found) {
    Set<Place> changing = new HashSet<>();
    for (Race race : found.values()) {
      if (race.kind() == Race.Kind.CHECK_THEN_ACT) {
        changing.add(race.culprit().access().test().place());
      }
    }
    for (Race use : uses) {
      if (!changing.contains(use.culprit().access().test().place())) {
        found.put(use.place(), use);
      }
    }
  }

  static boolean isUse(Race race) {
    Access.Test test = race.culprit().access().test();
    return race.kind() == Race.Kind.CHECK_THEN_ACT && test.sort() == Access.Test.Sort.USES;
  }
}
