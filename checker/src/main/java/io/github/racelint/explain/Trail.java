package io.github.racelint.explain;

import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Place;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Role;
import io.github.racelint.solve.Touch;
import java.util.ArrayList;
import java.util.List;

/** How threads come to the accesses of a race: the places on the way, in the order of time. */
public final class Trail {
  private Trail() {}

  /** From where a thread is given the code, or enters, to the access. */
  public static List<Step> to(Touch touch) {
    List<Step> steps = new ArrayList<>();
    Role role = touch.role();
    if (role.kind() == Role.Kind.HANDED_OFF) {
      HandOff handOff = role.task().handOff();
      handOff.via().forEach(place -> steps.add(new Step(place, "leads to another thread")));
      steps.add(new Step(handOff.place(), "is handed to another thread"));
    }
    touch.path().forEach(place -> steps.add(new Step(place, "is called")));
    steps.add(new Step(touch.place(), Wording.describeAccess(touch)));
    return List.copyOf(steps);
  }

  /** What a race meets, and where the missing lock is held; the reported place itself left out. */
  public static List<Step> others(Race race) {
    List<Step> steps = new ArrayList<>();
    if (!race.partner().place().equals(race.place())) {
      steps.add(new Step(race.partner().place(), Wording.describeAccess(race.partner())));
    }
    for (Touch other : race.others()) {
      steps.add(new Step(other.place(), Wording.describeAccess(other)));
    }
    Place lock = race.usualAt();
    if (lock != null && steps.stream().noneMatch(s -> s.place().equals(lock))) {
      steps.add(new Step(lock, "holds '" + Wording.name(race.usual().lock()) + "'"));
    }
    return List.copyOf(steps);
  }
}
