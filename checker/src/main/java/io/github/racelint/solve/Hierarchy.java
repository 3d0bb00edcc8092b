package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subclasses, and which body runs for a method on an object of a type. */
final class Hierarchy {
  private final Program program;
  private final Map<String, Integer> subclasses = new HashMap<>();
  private final Map<String, Map<String, Boolean>> common = new HashMap<>();
  private final Map<String, Map<BodyId, BodyId>> implementations = new HashMap<>();

  Hierarchy(Program program) {
    this.program = program;
  }

  boolean isSubclass(String type, String supertype) {
    if (type.equals(supertype)) {
      return true;
    }
    ClassSummary summary = program.classes().get(type);
    return summary != null && summary.supertypes().contains(supertype);
  }

  /** How many classes of the compilation are or extend a type. */
  int subclasses(String type) {
    return subclasses.computeIfAbsent(
        type, t -> (int) program.classes().keySet().stream().filter(c -> isSubclass(c, t)).count());
  }

  /** Whether an object may be of both types as far as their classes go. */
  boolean related(String a, String b) {
    return isSubclass(a, b) || isSubclass(b, a);
  }

  /** Whether there is a class whose objects are of both types. */
  boolean haveCommonClass(String a, String b) {
    return related(a, b)
        || common
            .computeIfAbsent(a, t -> new HashMap<>())
            .computeIfAbsent(
                b,
                t ->
                    program.classes().keySet().stream()
                        .anyMatch(c -> isSubclass(c, a) && isSubclass(c, b)));
  }

  /** The body that a method has on objects of exactly this type; null if none is known. */
  BodyId implementation(String type, BodyId method) {
    Map<BodyId, BodyId> ofType = implementations.computeIfAbsent(type, t -> new HashMap<>());
    if (!ofType.containsKey(method)) {
      ofType.put(method, find(type, method));
    }
    return ofType.get(method);
  }

  private BodyId find(String type, BodyId method) {
    BodyId best = null;
    for (BodyId candidate : implementations(method)) {
      boolean inherited = isSubclass(type, candidate.owner());
      if (inherited && (best == null || isSubclass(candidate.owner(), best.owner()))) {
        best = candidate;
      }
    }
    return best;
  }

  /** All bodies that a method may have, its own first. */
  List<BodyId> implementations(BodyId method) {
    List<BodyId> overriders = program.overriders().getOrDefault(method, List.of());
    if (!program.bodies().containsKey(method)) {
      return overriders;
    }
    List<BodyId> all = new java.util.ArrayList<>(overriders.size() + 1);
    all.add(method);
    all.addAll(overriders);
    return all;
  }
}
