package io.github.racelint.explain;

import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Role;
import io.github.racelint.solve.Touch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the message of a finding: at most six lines, the most useful first. */
public final class Wording {
  private static final int MAX_OTHERS = 2;
  private static final int MAX_TEXT = 60;

  private Wording() {}

  /**
   * The whole message, lines separated by newlines and indented by four blanks but the first.
   *
   * @param advice what to do about it; null to say what mostly helps
   */
  public static String message(Race race, String advice) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(race));
    lines.add(runs(race));
    lines.add(meets(race));
    lines.add(guard(race));
    lines.add(advice != null ? advice : Advice.of(race));
    return String.join("\n    ", lines);
  }

  private static String headline(Race race) {
    return switch (race.kind()) {
      case LOST_UPDATE -> Headlines.lostUpdate(race);
      case INCONSISTENT_GUARD -> Headlines.inconsistentGuard(race);
      case CHECK_THEN_ACT -> Headlines.checkThenAct(race);
      case UNSAFE_SHARING -> Headlines.unsafeSharing(race);
      case STALE_READ -> Headlines.staleRead(race);
    };
  }

  static String shorten(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
  }

  /** The variable's name as a programmer would say it. */
  public static String name(Location location) {
    if (location instanceof Location.OfField f) {
      return f.field().name();
    }
    if (location instanceof Location.OfElement e) {
      return name(e.base()) + "[…]";
    }
    return name(location.base());
  }

  /** The same for an object. */
  public static String name(Value value) {
    if (value instanceof Value.Member m) {
      return m.field().name();
    }
    if (value instanceof Value.Static s) {
      return s.field().name();
    }
    if (value instanceof Value.This t) {
      return "this";
    }
    if (value instanceof Value.Local local) {
      int at = local.name().indexOf('@');
      return at < 0 ? local.name() : local.name().substring(0, at);
    }
    if (value instanceof Value.Constant c) {
      String text = c.text();
      return text.endsWith(".class") ? text.substring(simpleStart(text)) : text;
    }
    if (value instanceof Value.View view) {
      return view.role().equals("class") ? "getClass()" : name(view.base());
    }
    Value collection = Paths.collection(value);
    if (collection != null) {
      return name(collection) + "[…]";
    }
    return value instanceof Value.New made
        ? made.type().substring(made.type().lastIndexOf('.') + 1)
        : "it";
  }

  private static int simpleStart(String className) {
    return className.lastIndexOf('.', className.length() - ".class".length() - 1) + 1;
  }

  private static String runs(Race race) {
    Role role = race.culprit().role();
    String through =
        race.culprit().path().isEmpty() ? "" : ", called at " + last(race.culprit().path());
    if (role.kind() == Role.Kind.HANDED_OFF) {
      return "runs on " + threads(role) + through;
    }
    if (role.kind() == Role.Kind.CONTRACT) {
      return (role.many() ? "runs on many threads at once" : "runs on another thread")
          + ", by the contract of "
          + simple(role.entry().owner())
          + through;
    }
    return switch (race.evidence()) {
      case OWN_LOCK ->
          "may run on several threads: " + lockTaker(race) + " takes a lock for it" + through;
      case VOLATILE ->
          "may run on several threads: the field is volatile, which orders single reads and writes"
              + " only"
              + through;
      case DECLARED -> "may run on several threads: the class is declared thread-safe" + through;
      case CONCURRENT_TYPE ->
          "may run on several threads: '"
              + name(race.culprit().location().base())
              + "' is of a type made for sharing"
              + through;
      case SCOPED ->
          "may run on several threads: each has its own object, but the field is static" + through;
      case NEIGHBOURS -> "may run on several threads: the class guards its other state" + through;
      case LOOP ->
          "may run on several threads: nothing on its own thread can end this loop" + through;
      case ROLES -> "may be called by any thread" + through;
    };
  }

  private static String lockTaker(Race race) {
    return race.usualAt() == null ? "the class" : race.usualAt().shortName();
  }

  private static Place last(List<Place> places, int fromEnd) {
    return places.get(places.size() - fromEnd);
  }

  private static String last(List<Place> places) {
    return last(places, 1).shortName();
  }

  private static String threads(Role role) {
    HandOff handOff = role.task().handOff();
    String place = handOff.place().shortName();
    if (role.serial() != null) {
      return "another thread: handed over at " + place;
    }
    return switch (handOff.threads()) {
      case ONE ->
          role.many() ? "several threads: started at " + place : "a thread started at " + place;
      case MANY -> "several threads at once: handed over at " + place;
      default ->
          role.many()
              ? "a pool of threads: submitted at " + place
              : "a pool's thread: submitted at " + place;
    };
  }

  static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static String meets(Race race) {
    List<String> met = new ArrayList<>();
    if (race.withItself() || race.partner().place().equals(race.culprit().place())) {
      met.add("itself");
    } else {
      met.add(describe(race.partner()));
    }
    race.others().stream().limit(MAX_OTHERS).forEach(o -> met.add(describe(o)));
    int more = race.others().size() - MAX_OTHERS;
    String tail = more > 0 ? " and " + more + " more" : "";
    return "meets " + String.join(", and ", met) + tail;
  }

  private static String describe(Touch touch) {
    return what(touch) + " at " + touch.place().shortName() + " (" + who(touch.role()) + ")";
  }

  /** An access without its place: {@code the read (called by any thread)}. */
  static String describeAccess(Touch touch) {
    return what(touch) + " (" + who(touch.role()) + ")";
  }

  private static String what(Touch touch) {
    return switch (touch.access().kind()) {
      case READ -> "the read";
      case COMPOUND -> "the update";
      default -> "the write";
    };
  }

  private static String who(Role role) {
    return switch (role.kind()) {
      case HANDED_OFF -> "run on " + threads(role);
      case CONTRACT -> role.many() ? "called by many threads" : "called by another thread";
      case CALLER -> "called by any thread";
      case CREATOR -> "run by the thread that makes the object";
    };
  }

  private static String guard(Race race) {
    List<Guard> held = race.culprit().guards();
    String none =
        race.culprit().access().isHandedOut() ? "callers hold no lock" : "no lock is held here";
    String here = held.isEmpty() ? none : "held here: " + held(held);
    if (race.usual() == null) {
      return here + (held.isEmpty() ? ", and none anywhere else" : inVain(race));
    }
    return here + "; " + race.usualAt().shortName() + " holds '" + name(race.usual().lock()) + "'";
  }

  /** Why the locks that are held do not help. */
  private static String inVain(Race race) {
    boolean instance =
        race.culprit().guards().stream().allMatch(g -> g.lock().root() instanceof Value.This);
    if (instance && race.culprit().location().base() == null) {
      return ", a lock of one object, while the field is static";
    }
    return race.withItself()
        ? ", which does not keep them apart"
        : ", which the others do not hold";
  }

  private static String held(List<Guard> guards) {
    return String.join(
        ", ",
        guards.stream()
            .map(
                g ->
                    "'"
                        + name(g.lock())
                        + "'"
                        + (g.mode() == Guard.Mode.SHARED
                            ? " (shared: others may hold it too)"
                            : ""))
            .distinct()
            .toList());
  }

  /** The field of a race's variable; null for elements and captured holders. */
  static @Nullable Field field(Race race) {
    return race.culprit().location() instanceof Location.OfField f ? f.field() : null;
  }
}
