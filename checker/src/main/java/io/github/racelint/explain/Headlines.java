package io.github.racelint.explain;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Place;
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

  static String checkThenAct(Race race) {
    Access.Test test = race.culprit().access().test();
    String tested = Wording.shorten(test.text()) + at(test.place(), race);
    if (test.isIteration()) {
      return "the loop over "
          + Wording.shorten(test.text())
          + " locks '"
          + name(race)
          + "' for each element, not for all: others may change it in between";
    }
    if (test.repeated()) {
      return "double-checked locking needs a volatile field: "
          + Wording.shorten(test.text())
          + " may see '"
          + name(race)
          + "' before what it stands for is made";
    }
    return Wording.shorten(test.actText())
        + at(test.act(), race)
        + " relies on "
        + tested
        + ", and '"
        + name(race)
        + "' may have changed in between";
  }

  private static String at(Place place, Race race) {
    return place.line() == race.place().line() ? "" : " (line " + place.line() + ")";
  }

  private static String rival(Race race) {
    return race.partner().writes() ? "change it" : "read it";
  }

  static String inconsistentGuard(Race race) {
    Touch touch = race.culprit();
    if (touch.access().isHandedOut()) {
      return "'" + name(race) + "' is handed out here, to callers without the lock that guards it";
    }
    String what = touch.writes() ? "written" : "read";
    return "'" + name(race) + "' is " + what + " here without the lock that guards it elsewhere";
  }

  static String unsafeSharing(Race race) {
    Touch touch = race.culprit();
    String what = touch.writes() ? "changed" : "used";
    String rival = race.partner().writes() ? "change it" : "use it";
    return "'"
        + name(race)
        + "' is not safe to share: it is "
        + what
        + " here while other threads "
        + rival;
  }

  static String staleRead(Race race) {
    return "this loop may never see that '" + name(race) + "' was written by another thread";
  }

  private static String name(Race race) {
    return Wording.name(race.culprit().location());
  }
}
