package io.github.racelint.explain;

import io.github.racelint.facts.Field;
import io.github.racelint.solve.Race;

/** What to do about a race, in one line. */
final class Advice {
  private Advice() {}

  static String of(Race race) {
    if (race.culprit().access().isHandedOut()) {
      return "return a copy that is made while '" + Wording.name(race.usual().lock()) + "' is held";
    }
    if (race.usual() != null) {
      return "hold '" + Wording.name(race.usual().lock()) + "' here too";
    }
    if (race.kind() == Race.Kind.STALE_READ) {
      return "make the field volatile, or read and write it under one lock";
    }
    if (race.kind() == Race.Kind.UNSAFE_SHARING) {
      return "use a type that is safe to share, guard every access with one lock, or give each"
          + " thread its own";
    }
    Field field = Wording.field(race);
    String atomic = field == null ? "an atomic type" : atomic(field.type());
    return "use "
        + atomic
        + ", guard every access with one lock, or give each thread its own (ThreadLocal)";
  }

  private static String atomic(String type) {
    return switch (type) {
      case "int", "short", "byte", "char", "java.lang.Integer" -> "AtomicInteger";
      case "long", "java.lang.Long" -> "AtomicLong or LongAdder";
      case "boolean", "java.lang.Boolean" -> "AtomicBoolean";
      case "float", "double" -> "DoubleAdder";
      default -> "AtomicReference";
    };
  }
}
