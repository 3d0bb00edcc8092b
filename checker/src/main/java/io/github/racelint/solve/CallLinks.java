package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls between the bodies of the program, from both ends, as far as they are known so far. */
final class CallLinks {
  private final Map<BodyId, List<Incoming>> callers = new HashMap<>();
  private final Map<BodyId, List<Outgoing>> calls = new HashMap<>();
  private final Set<BodyId> lost = new HashSet<>();

  /**
   * A call that may run a body.
   *
   * @param self the object whose method runs, when it is bound in a method reference; null else
   */
  record Incoming(BodyId caller, Call call, Value self) {}

  /** A call, with one of the bodies that it may run. */
  record Outgoing(BodyId target, Incoming call) {}

  /** Told by the call graph as it grows. */
  void addCaller(BodyId target, BodyId caller, Call call, Value self) {
    callers.computeIfAbsent(target, t -> new ArrayList<>()).add(new Incoming(caller, call, self));
    calls
        .computeIfAbsent(caller, c -> new ArrayList<>())
        .add(new Outgoing(target, new Incoming(caller, call, self)));
  }

  /** Told by the call graph of a body that is called, too many calls away to say from where. */
  void addLost(BodyId target) {
    lost.add(target);
  }

  /** Whether a body has callers in the compilation of which no more is known. */
  boolean isLost(BodyId target) {
    return lost.contains(target);
  }

  /** The calls of a body that run bodies of the compilation. */
  List<Outgoing> calls(BodyId caller) {
    return calls.getOrDefault(caller, List.of());
  }

  List<Incoming> callers(BodyId target) {
    return callers.getOrDefault(target, List.of());
  }
}
