package io.github.racelint.report;

import io.github.racelint.explain.Interleaving;
import io.github.racelint.explain.Step;
import io.github.racelint.explain.Trail;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;

/** Turns races into findings. */
public final class FindingMaker {
  private FindingMaker() {}

  /** The name of the check that reports a kind of race. */
  public static String checkName(Race.Kind kind) {
    StringBuilder name = new StringBuilder();
    for (String word : kind.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return name.toString();
  }

  /**
   * How a check shows a race.
   *
   * @param severity {@code error}, {@code warning} or {@code note}
   * @param region what it marks
   * @param message its whole text
   * @param fingerprint the race's name among those of the compilation
   */
  public record Shown(String severity, Region region, String message, String fingerprint) {}

  /** Makes a finding. */
  public static Finding of(Race race, Shown shown, List<Finding.Fix> fixes) {
    List<List<Spot>> paths = new ArrayList<>();
    paths.add(spots(Trail.to(race.culprit())));
    paths.add(spots(Trail.to(race.partner())));
    return new Finding(
        checkName(race.kind()),
        shown.severity(),
        shown.region(),
        shown.message(),
        Subject.of(race.culprit().location()),
        shown.fingerprint(),
        spots(Trail.others(race)),
        paths,
        Interleaving.of(race),
        fixes);
  }

  private static List<Spot> spots(List<Step> steps) {
    return steps.stream()
        .map(step -> new Spot(step.place().file(), step.place().line(), step.text()))
        .toList();
  }
}
