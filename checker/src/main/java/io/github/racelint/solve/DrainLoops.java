package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Work that an atomic gate lets one thread do at a time. Who passes the gate starts the work, in
 * place or by handing it to another thread; the work itself opens the gate when there is no more to
 * do. What opens a gate that it has not passed runs behind it, if every place of its class that
 * starts it is behind the gate; code elsewhere that only runs what it was given does not count.
 */
final class DrainLoops {
  private static final int MAX_DEPTH = 6;

  private final Program program;
  private final ValueFlow flow;
  private final Tasks tasks;
  private Map<String, List<BodySummary>> byClass;
  private final Map<BodyId, List<Guard>> known = new HashMap<>();

  /** What the places that start a body say: that it is behind a gate, or that it is not. */
  private enum Ways {
    NONE,
    BEHIND,
    BESIDE
  }

  DrainLoops(Program program, ValueFlow flow, Tasks tasks) {
    this.program = program;
    this.flow = flow;
    this.tasks = tasks;
  }

  private List<BodySummary> ofClass(String type) {
    if (byClass == null) {
      byClass = new HashMap<>();
      for (BodySummary body : program.bodies().values()) {
        byClass.computeIfAbsent(body.id().owner(), c -> new ArrayList<>()).add(body);
      }
    }
    return byClass.get(type);
  }

  /** The gates behind which a hand-off's code runs. */
  List<Guard> behind(Role.Task task) {
    List<Guard> gates = new ArrayList<>();
    task.handOff().gates().forEach(g -> gates.add(new Guard(g, Guard.Mode.EXCLUSIVE)));
    return gates;
  }

  /** The gates behind which a body runs, whoever calls it, in its own values. */
  List<Guard> atEntry(BodyId id) {
    List<Guard> gates = known.get(id);
    if (gates == null) {
      gates = find(program.bodies().get(id));
      known.put(id, gates);
    }
    return gates;
  }

  private List<Guard> find(BodySummary body) {
    if (body == null || body.opens().isEmpty() || body.initialises()) {
      return List.of();
    }
    List<Guard> gates = new ArrayList<>();
    for (Value gate : body.opens()) {
      if (ways(body, new Gate(gate), new HashSet<>(), 0) == Ways.BEHIND) {
        gates.add(new Guard(gate, Guard.Mode.EXCLUSIVE));
      }
    }
    return gates;
  }

  /** A gate by what it is called in every frame: the field, or the kind of the object itself. */
  private record Gate(Value value) {
    boolean isOneOf(List<Value> gates) {
      return gates.stream().anyMatch(this::isSame);
    }

    boolean isAmong(List<Guard> guards) {
      return guards.stream().map(Guard::lock).anyMatch(this::isSame);
    }

    private boolean isSame(Value other) {
      return Locks.isGate(other) && name(other).equals(name(value));
    }

    private static Object name(Value gate) {
      Value base = ((Value.View) gate).base();
      Field field =
          base instanceof Value.Member m
              ? m.field()
              : base instanceof Value.Static s ? s.field() : null;
      return field != null ? field : base instanceof Value.This ? "this" : base;
    }
  }

  private Ways ways(BodySummary body, Gate gate, Set<BodyId> seen, int depth) {
    if (!seen.add(body.id()) || depth > MAX_DEPTH) {
      return Ways.NONE;
    }
    Ways all = Ways.NONE;
    for (Role role : tasks.of(body.id())) {
      BodyId creator = role.task().creator();
      if (isOfFamily(creator, body) && !creator.equals(body.id())) {
        all =
            both(all, way(gate.isOneOf(role.task().handOff().gates()), creator, gate, seen, depth));
      }
    }
    for (CallLinks.Incoming incoming : flow.callers(body.id())) {
      if (isOfFamily(incoming.caller(), body) && !incoming.caller().equals(body.id())) {
        Call call = incoming.call();
        all = both(all, way(gate.isAmong(call.guards()), incoming.caller(), gate, seen, depth));
      }
    }
    return all == Ways.NONE && isGivenAway(body, gate) ? Ways.BEHIND : all;
  }

  private Ways way(boolean behind, BodyId from, Gate gate, Set<BodyId> seen, int depth) {
    if (behind) {
      return Ways.BEHIND;
    }
    BodySummary caller = program.bodies().get(from);
    Ways before = caller == null ? Ways.NONE : ways(caller, gate, seen, depth + 1);
    return before == Ways.NONE ? Ways.BESIDE : before;
  }

  private static Ways both(Ways a, Ways b) {
    return a == Ways.NONE ? b : b == Ways.NONE || a == b ? a : Ways.BESIDE;
  }

  /** Whether its own code, behind the gate, gives the object away as a whole, for others to run. */
  private boolean isGivenAway(BodySummary body, Gate gate) {
    boolean behind = false;
    for (BodySummary other : ofClass(body.id().owner())) {
      for (Call call : other.calls()) {
        behind |= isGivenSelf(call, body) && gate.isAmong(call.guards());
      }
      for (HandOff handOff : other.handOffs()) {
        behind |= isSelf(handOff.code(), body) && gate.isOneOf(handOff.gates());
      }
    }
    return behind;
  }

  private static boolean isGivenSelf(Call call, BodySummary body) {
    for (Value arg : call.args()) {
      if (isSelf(arg, body)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSelf(Value value, BodySummary body) {
    return value instanceof Value.This self && self.type().equals(body.id().owner());
  }

  private boolean isOfFamily(BodyId other, BodySummary body) {
    return topLevel(other.owner()).equals(topLevel(body.id().owner()));
  }

  private static String topLevel(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }
}
