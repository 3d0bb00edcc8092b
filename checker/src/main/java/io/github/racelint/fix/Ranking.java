package io.github.racelint.fix;

import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the fixes of a race in order, and says why the first one is the first. */
final class Ranking {
  private static final Map<String, Fix.Kind> PREFERENCES =
      Map.of(
          "atomic", Fix.Kind.ATOMIC,
          "adder", Fix.Kind.ADDER,
          "lock", Fix.Kind.NEW_LOCK,
          "threadlocal", Fix.Kind.THREAD_LOCAL);

  private final Fix.Kind preferred;

  /**
   * @param preference what the user prefers; null for no preference
   */
  Ranking(String preference) {
    this.preferred =
        preference == null ? null : PREFERENCES.get(preference.toLowerCase(java.util.Locale.ROOT));
  }

  /** The fixes, best first, each with its reason. */
  List<Fix> order(List<Fix> fixes, RaceSite site) {
    List<Fix> ordered = new ArrayList<>();
    fixes.forEach(fix -> ordered.add(fix.because(reason(fix, site))));
    boolean lockHeld = fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.HELD_LOCK);
    ordered.sort(
        Comparator.comparing((Fix fix) -> isPreferred(fix) ? 0 : 1)
            .thenComparing(fix -> rank(fix, site, lockHeld)));
    return ordered;
  }

  private boolean isPreferred(Fix fix) {
    boolean lock = preferred == Fix.Kind.NEW_LOCK;
    return fix.kind() == preferred
        || lock
            && (fix.kind() == Fix.Kind.JOINT_LOCK
                || fix.kind() == Fix.Kind.HELD_LOCK
                || fix.kind() == Fix.Kind.WRITE_LOCK);
  }

  private static int rank(Fix fix, RaceSite site, boolean lockHeld) {
    // Where the others hold a lock, they keep more together with it than a flag.
    boolean flag = site.race().usual() != null && isFlag(site) && !lockHeld;
    boolean ownLock =
        site.variable() != null && fix.title().contains("'" + site.variable().name() + "'");
    return switch (fix.kind()) {
      case VOLATILE -> flag ? 0 : 7;
      case WRITE_LOCK -> 1;
      case HELD_LOCK -> ownLock ? 5 : 2;
      case COLLECT -> 1;
      case THREAD_LOCAL -> 3;
      case CONCURRENT, CONTAINER -> 4;
      case JOINT_LOCK -> 4;
      case ATOMIC -> 5;
      case ADDER -> 6;
      case NEW_LOCK -> readsBack(site) ? 4 : 8;
      case DOUBLE_CHECKED -> 9;
    };
  }

  private static boolean readsBack(RaceSite site) {
    return site.variable() != null && UsePattern.readsBack(site.variable());
  }

  private static boolean isFlag(RaceSite site) {
    return site.variable() != null
        && site.variable().symbol().type.hasTag(com.sun.tools.javac.code.TypeTag.BOOLEAN);
  }

  private static String reason(Fix fix, RaceSite site) {
    Race race = site.race();
    return switch (fix.kind()) {
      case HELD_LOCK ->
          race.usualAt() == null
              ? "other accesses hold it"
              : "the access at " + race.usualAt().shortName() + " holds it";
      case WRITE_LOCK -> "the read lock lets other threads in, and this is a write";
      case ATOMIC -> "each use is one step by itself, and becomes one call";
      case ADDER -> "it is only added to, and read as a sum";
      case CONCURRENT -> "the two calls become one that no thread can come between";
      case CONTAINER -> "each of its calls is one step then, whoever makes it";
      case DOUBLE_CHECKED -> "who finds it there takes no lock";
      case JOINT_LOCK -> "they are changed together and read together";
      case COLLECT -> "one thread puts together what the others have found";
      case NEW_LOCK -> {
        if (fix.title().contains("', '")) {
          yield "they are changed together";
        }
        if (race.kind() == Race.Kind.CHECK_THEN_ACT
            && site.variable().part() == Variable.Part.CONTENT) {
          yield "it is asked and then changed, which must stay together";
        }
        if (!UsePattern.isOneStep(site.variable())) {
          yield "it is read and then changed in several steps, which must stay together";
        }
        yield readsBack(site)
            ? "it is changed and then read again, which must stay together"
            : "no access holds one today";
      }
      case THREAD_LOCAL -> "nothing in it is meant for another thread";
      case VOLATILE -> "it is only read and written in single steps, and needs to be seen";
    };
  }
}
