package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subclasses, and which body runs for a method on an object of a type. */
final class Hierarchy {
  private final Program program;
  private final Map<String, List<String>> subclasses = new HashMap<>();
  private final Map<String, Map<String, Boolean>> common = new HashMap<>();
  private final Map<String, Map<BodyId, BodyId>> implementations = new HashMap<>();
  private final Map<BodyId, Map<String, BodyId>> byOwner = new HashMap<>();

  Hierarchy(Program program) {
    this.program = program;
    for (ClassSummary type : program.classes().values()) {
      note(type.name(), type.name());
      type.supertypes().forEach(supertype -> note(supertype, type.name()));
    }
  }

  private void note(String supertype, String type) {
    subclasses.computeIfAbsent(supertype, t -> new ArrayList<>()).add(type);
  }

  Program program() {
    return program;
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
    return subclasses.getOrDefault(type, List.of()).size();
  }

  /** Whether an object may be of both types as far as their classes go. */
  boolean related(String a, String b) {
    return isSubclass(a, b) || isSubclass(b, a);
  }

  /** Whether there is a class whose objects are of both types. */
  boolean haveCommonClass(String a, String b) {
    return common
        .computeIfAbsent(a, t -> new HashMap<>())
        .computeIfAbsent(
            b,
            t ->
                related(a, b)
                    || subclasses.getOrDefault(a, List.of()).stream()
                        .anyMatch(c -> isSubclass(c, b)));
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
    List<BodyId> inherited = new ArrayList<>();
    Map<String, BodyId> byOwner = byOwner(method);
    add(byOwner.get(type), inherited);
    ClassSummary summary = program.classes().get(type);
    if (summary != null) {
      summary.supertypes().forEach(supertype -> add(byOwner.get(supertype), inherited));
    }
    inherited.sort(Comparator.comparing((BodyId b) -> !b.equals(method)).thenComparing(b -> b));
    BodyId best = null;
    for (BodyId candidate : inherited) {
      if (best == null || isSubclass(candidate.owner(), best.owner())) {
        best = candidate;
      }
    }
    return best;
  }

  private static void add(BodyId body, List<BodyId> bodies) {
    if (body != null) {
      bodies.add(body);
    }
  }

  /** The bodies of a method by the class that declares them. */
  private Map<String, BodyId> byOwner(BodyId method) {
    Map<String, BodyId> known = byOwner.get(method);
    if (known == null) {
      known = new HashMap<>();
      for (BodyId body : implementations(method)) {
        known.putIfAbsent(body.owner(), body);
      }
      byOwner.put(method, known);
    }
    return known;
  }

  /** All bodies that a method may have, its own first. */
  List<BodyId> implementations(BodyId method) {
    List<BodyId> overriders = program.overriders().getOrDefault(method, List.of());
    if (!program.bodies().containsKey(method)) {
      return overriders;
    }
    List<BodyId> all = new ArrayList<>(overriders.size() + 1);
    all.add(method);
    all.addAll(overriders);
    return all;
  }
}
