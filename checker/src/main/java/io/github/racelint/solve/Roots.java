package io.github.racelint.solve;

import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.BodySummary.Kind;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways into a body that do not come from a caller of the compilation. */
final class Roots {
  /** The thread that a method's annotation speaks of. */
  private static final Value ONE_THREAD = new Value.Constant("the annotated thread");

  private final Program program;
  private final ValueFlow flow;
  private final Tasks tasks;
  private final Contracts contracts;
  private final Entrances entrances;
  private final Binding binding;

  Roots(Program program, ValueFlow flow, Tasks tasks, Entrances entrances, Binding binding) {
    this.program = program;
    this.flow = flow;
    this.tasks = tasks;
    this.contracts = entrances.contracts();
    this.entrances = entrances;
    this.binding = binding;
  }

  /** The ways in that do not come from a caller of this compilation. */
  List<Context> of(BodySummary body) {
    List<Context> roots = new ArrayList<>();
    for (Role role : tasks.of(body.id())) {
      List<Touch.Held> gates =
          binding.behind(role.task()).stream().map(g -> passed(g, role)).toList();
      roots.add(
          new Context(role, env(body, role.task()), gates, List.of(), List.of(), false, false));
    }
    Contract.Calls calls = entrances.isStep(body) ? null : contracts.calls(body);
    boolean known = !roots.isEmpty(); // then the contract is how it came to be handed off
    known |= calls == Contract.Calls.SERIAL && isCalledByItsSuperclass(body);
    if (calls == Contract.Calls.MANY || (calls == Contract.Calls.SERIAL && !known)) {
      boolean many = calls == Contract.Calls.MANY;
      Value serial = many ? null : contracts.oneAtATime(body);
      roots.add(root(new Role(Role.Kind.CONTRACT, body.id(), many, null, serial)));
    } else if (body.initialises() || contracts.isInitialising(body) || contracts.isAlone(body)) {
      Role role = new Role(Role.Kind.CREATOR, body.id(), false, null, null);
      boolean shared = body.kind() == Kind.STATIC_INITIALIZER;
      roots.add(new Context(role, Map.of(), List.of(), List.of(), List.of(), !shared, true));
    } else if (entrances.isCalledFromOutside(body) && roots.isEmpty()) {
      Value thread = isOneThreads(body) ? ONE_THREAD : null;
      roots.add(root(new Role(Role.Kind.CALLER, body.id(), false, null, thread)));
    }
    return roots;
  }

  private Touch.Held passed(Guard gate, Role role) {
    return binding.held(gate, root -> null, role.task().creator());
  }

  /** Whether the framework that calls a method is part of the compilation, and can be read. */
  boolean isCalledByItsSuperclass(BodySummary body) {
    ClassSummary owner = program.classes().get(body.id().owner());
    return owner != null
        && flow.callers(body.id()).stream()
            .anyMatch(c -> owner.supertypes().contains(c.caller().owner()));
  }

  /**
   * Whether the caller of a body is the one thread to which an annotation or a contract keeps it.
   */
  private boolean isOneThreads(BodySummary body) {
    return contracts.isConfined(body)
        || (!body.isStatic() && contracts.isConfined(body.id().owner()));
  }

  private static Context root(Role role) {
    return new Context(role, Map.of(), List.of(), List.of(), List.of(), false, true);
  }

  private static Map<Value, Value> env(BodySummary body, Role.Task task) {
    Map<Value, Value> env = new LinkedHashMap<>();
    if (task.self() != null) {
      env.put(new Value.This(body.id().owner()), task.self());
    }
    Value argument = task.handOff().argument();
    if (!(argument instanceof Value.Unknown)) {
      env.put(new Value.Param(body.id(), 0), argument);
    }
    return env;
  }
}
