package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Through which of its calls a body comes to one that starts a thread. Each is found once. */
final class Starts {
  private final Program program;
  private final CallGraph graph;

  /**
   * For each method, by the name it is called with, the calls; by the body that calls. Made when
   * asked for.
   */
  private Map<BodyId, Map<BodyId, List<Call>>> callsTo;

  private final Map<BodyId, Map<BodyId, Set<Integer>>> leading = new HashMap<>();
  private final Map<BodyId, Map<BodyId, Optional<Boolean>>> common = new HashMap<>();

  Starts(Program program, CallGraph graph) {
    this.program = program;
    this.graph = graph;
  }

  /** The ids of a body's calls that may lead to another body. */
  Set<Integer> leadingTo(BodyId target, BodyId body) {
    return leading
        .computeIfAbsent(target, t -> new HashMap<>())
        .computeIfAbsent(body, b -> findLeading(target, b));
  }

  private Set<Integer> findLeading(BodyId target, BodyId body) {
    BodySummary summary = program.bodies().get(body);
    Set<Integer> found = new HashSet<>();
    for (Call call : summary == null ? List.<Call>of() : summary.calls()) {
      if (graph.reaches(call.target(), target)) {
        found.add(call.id());
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  /**
   * Whether the first body that calls both of two others calls one while what the other started may
   * still run; null when no body calls both.
   */
  Boolean inCommonCaller(BodyId s, BodyId t) {
    if (callsTo(s).isEmpty() || callsTo(t).isEmpty()) {
      return null; // of many lambdas there are very many pairs
    }
    return common
        .computeIfAbsent(s, b -> new HashMap<>())
        .computeIfAbsent(t, b -> findCommon(s, b))
        .orElse(null);
  }

  private Map<BodyId, List<Call>> callsTo(BodyId target) {
    if (callsTo == null) {
      callsTo = new HashMap<>();
      for (BodySummary body : program.bodies().values()) {
        for (Call call : body.calls()) {
          callsTo
              .computeIfAbsent(call.target(), t -> new LinkedHashMap<>())
              .computeIfAbsent(body.id(), b -> new ArrayList<>())
              .add(call);
        }
      }
    }
    return callsTo.getOrDefault(target, Map.of());
  }

  private Optional<Boolean> findCommon(BodyId s, BodyId t) {
    Map<BodyId, List<Call>> toS = callsTo(s);
    Map<BodyId, List<Call>> toT = callsTo(t);
    for (Map.Entry<BodyId, List<Call>> caller : toS.entrySet()) {
      List<Call> others = toT.get(caller.getKey());
      if (others != null && !caller.getKey().equals(s) && !caller.getKey().equals(t)) {
        return Optional.of(isLive(caller.getValue(), others) || isLive(others, caller.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Whether what some calls started may still run at one of the others. */
  private static boolean isLive(List<Call> started, List<Call> at) {
    Set<Integer> ids = new HashSet<>();
    started.forEach(call -> ids.add(call.id()));
    return at.stream().anyMatch(call -> call.order().live().stream().anyMatch(ids::contains));
  }
}
