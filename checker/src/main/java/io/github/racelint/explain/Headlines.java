package io.github.racelint.explain;

import io.github.racelint.solve.Race;
import io.github.racelint.solve.Touch;

/** The first line of a message: what goes wrong, by the kind of race. */
final class Headlines {
  private Headlines() {}

  static String lostUpdate(Race race) {
    return Wording.shorten(race.culprit().access().text())
        + " loses updates: it reads and writes '"
        + name(race)
        + "' in two steps while other threads "
        + (race.partner().isCompound() || race.withItself() ? "do the same" : rival(race));
  }

  private static String rival(Race race) {
    return race.partner().writes() ? "change it" : "read it";
  }

  static String inconsistentGuard(Race race) {
    Touch touch = race.culprit();
    String what = touch.writes() ? "written" : "read";
    return "'" + name(race) + "' is " + what + " here without the lock that guards it elsewhere";
  }

  private static String name(Race race) {
    return Wording.name(race.culprit().location());
  }
}
