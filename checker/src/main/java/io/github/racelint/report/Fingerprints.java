package io.github.racelint.report;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Place;
import io.github.racelint.solve.Race;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names for the races of a compilation: check, variable, enclosing member, and which one it is
 * among those that agree in all three. No line number and no local's name is in it, so that moving
 * and reformatting code, and renaming locals, leave it as it is.
 */
public final class Fingerprints {
  /** javac numbers anonymous and local classes as they come; one more would rename the others. */
  private static final Pattern CLASS_NUMBER = Pattern.compile("\\$\\d+");

  private static final String LAMBDA = "$lambda";

  private final Map<Key, String> byPlace = new HashMap<>();

  private record Key(Race.Kind kind, Place place) {}

  private final Map<String, Integer> count = new HashMap<>();

  /**
   * Names more races of the compilation.
   *
   * @param races all of some files, in any order
   */
  public void add(List<Race> races) {
    races.stream()
        .sorted(Comparator.comparing(Race::place).thenComparing(Race::kind))
        .forEach(
            race -> {
              String stem = stem(race);
              int ordinal = count.merge(stem, 1, Integer::sum);
              byPlace.put(new Key(race.kind(), race.place()), stem + " #" + ordinal);
            });
  }

  /** The name of a race that was added; null of another. */
  public @Nullable String of(Race race) {
    return byPlace.get(new Key(race.kind(), race.place()));
  }

  /** The binary name of the class in which a fingerprint's finding stands. */
  static String classOf(String fingerprint) {
    int in = fingerprint.indexOf(" in ");
    int hash = fingerprint.indexOf('#', Math.max(in, 0));
    return in < 0 || hash < 0 ? "" : fingerprint.substring(in + " in ".length(), hash);
  }

  private static String stem(Race race) {
    return FindingMaker.checkName(race.kind())
        + " "
        + stable(Subject.of(race.culprit().location()).toString())
        + " in "
        + member(race.culprit().body());
  }

  private static String member(BodyId body) {
    int lambda = body.name().indexOf(LAMBDA);
    String name = lambda < 0 ? body.name() : body.name().substring(0, lambda);
    return stable(body.owner()) + "#" + name;
  }

  private static String stable(String name) {
    return CLASS_NUMBER.matcher(name).replaceAll("\\$");
  }
}
