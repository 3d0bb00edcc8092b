package io.github.racelint.solve;

import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which timers, event loops and one-thread executors are known to be two. */
final class Runners {
  /** How many methods that only pass on what others return are looked through. */
  private static final int MAX_CALLS = 4;

  private final Program program;
  private final ValueFlow flow;
  private final Map<Value, Boolean> askedFor = new HashMap<>();

  Runners(Program program, ValueFlow flow) {
    this.program = program;
    this.flow = flow;
  }

  /** What a timer or event loop is called everywhere, if it is found by a longer path here. */
  Value known(Value runner) {
    Value only = null;
    for (Value origin : flow.origins(runner)) {
      boolean thread = origin instanceof Value.Constant && (only == null || only.equals(origin));
      if (!thread) {
        return flow.resolve(runner);
      }
      only = origin;
    }
    return only == null ? flow.resolve(runner) : only;
  }

  /**
   * Whether a call makes what it returns, as far as is known: another object each time. A method of
   * the program that returns what is in a field does not.
   */
  boolean isMade(Value.Result result) {
    return isMade(result, 0);
  }

  private boolean isMade(Value.Result result, int depth) {
    List<BodySummary> callees =
        flow.links().calls(result.body()).stream()
            .filter(out -> out.call().call().id() == result.call())
            .map(out -> program.bodies().get(out.target()))
            .filter(Objects::nonNull)
            .toList();
    if (callees.isEmpty() || depth > MAX_CALLS) {
      return true;
    }
    return callees.stream()
        .flatMap(callee -> callee.returns().stream())
        .flatMap(value -> Paths.alternatives(value).stream())
        .anyMatch(
            value ->
                value instanceof Value.New made && !flow.stores().isStored(made)
                    || value instanceof Value.Result inner && isMade(inner, depth + 1));
  }

  /**
   * Whether a runner is asked for, by way of an object that it belongs to: the event loop of a
   * channel. Two that are come by in this way are one thread for whoever meets there, unless more
   * is known.
   */
  boolean isAskedFor(Value runner) {
    return askedFor.computeIfAbsent(runner, this::findAskedFor);
  }

  private boolean findAskedFor(Value runner) {
    for (Value at = runner; at != null; at = inner(at)) {
      if (Paths.collection(at) != null) {
        return true;
      }
    }
    return runner.root() instanceof Value.Result result && !isMade(result);
  }

  private static Value inner(Value value) {
    if (value instanceof Value.Member m) {
      return m.base();
    }
    return value instanceof Value.View v ? v.base() : null;
  }
}
