package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Role.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two accesses may happen at the same time. */
final class Parallel {
  private final Program program;
  private final CallGraph graph;
  private final Tasks tasks;
  private final Identity identity;
  private final Runners runners;

  Parallel(Program program, CallGraph graph, Tasks tasks, Identity identity) {
    this.program = program;
    this.graph = graph;
    this.tasks = tasks;
    this.identity = identity;
    this.runners = tasks.runners();
  }

  /** By their roles alone; two callers of one class are not parallel by that. */
  boolean may(Touch a, Touch b) {
    Role x = a.role();
    Role y = b.role();
    if (a == b || x.equals(y)) {
      return x.many();
    }
    if (x.kind() == Role.Kind.HANDED_OFF && y.kind() == Role.Kind.HANDED_OFF) {
      return tasks(a, b);
    }
    if (x.kind() == Role.Kind.HANDED_OFF) {
      return taskAndOther(a, b);
    }
    if (y.kind() == Role.Kind.HANDED_OFF) {
      return taskAndOther(b, a);
    }
    if (x.kind() == Role.Kind.CREATOR || y.kind() == Role.Kind.CREATOR) {
      return false;
    }
    if (x.kind() == Role.Kind.CONTRACT && y.kind() == Role.Kind.CONTRACT) {
      return x.many() || y.many() || !x.serial().equals(y.serial());
    }
    return x.kind() == Role.Kind.CONTRACT || y.kind() == Role.Kind.CONTRACT;
  }

  private boolean tasks(Touch a, Touch b) {
    Task s = a.role().task();
    Task t = b.role().task();
    if (s.equals(t)) {
      return a.role().many();
    }
    if (sameSerial(a.role(), b.role())) {
      return false;
    }
    if (!s.creator().equals(t.creator())) {
      return crossing(a, b);
    }
    Order atS = s.handOff().order();
    Order atT = t.handOff().order();
    boolean overlap =
        atT.live().contains(s.handOff().call()) || atS.live().contains(t.handOff().call());
    boolean rounds = (tasks.outlives(s) || tasks.outlives(t)) && tasks.isRepeatable(s.creator());
    return overlap || rounds || s.handOff().call() == t.handOff().call();
  }

  private boolean sameSerial(Role a, Role b) {
    return a.serial() != null
        && b.serial() != null
        && !(a.serial() instanceof Value.Unknown)
        && (a.serial().equals(b.serial())
            || identity.mayBeSame(a.serial(), b.serial())
            || (runners.isAskedFor(a.serial()) && runners.isAskedFor(b.serial())));
  }

  /** Two tasks handed off by different bodies. */
  private boolean crossing(Touch a, Touch b) {
    Task s = a.role().task();
    Task t = b.role().task();
    Boolean nested = startedByOther(a, t);
    nested = nested == null ? startedByOther(b, s) : nested;
    if (nested != null) {
      return nested;
    }
    Boolean within = startedWhile(s, t.creator(), t.handOff().order());
    Boolean other = startedWhile(t, s.creator(), s.handOff().order());
    if (within != null || other != null) {
      return Boolean.TRUE.equals(within) || Boolean.TRUE.equals(other);
    }
    Boolean common = inCommonCaller(s, t);
    return common != null ? common : tasks.outlives(s) || tasks.outlives(t);
  }

  /** One task starts the other: what it does before is before; null if it does not. */
  private Boolean startedByOther(Touch starter, Task started) {
    if (!graph.reaches(starter.role().entry(), started.creator())) {
      return null;
    }
    if (starter.role().many()) {
      return true;
    }
    for (Touch.Step step : starter.chain()) {
      Boolean live = liveAt(started, step.body(), step.order());
      if (live != null) {
        return live;
      }
    }
    return true;
  }

  private Boolean startedWhile(Task task, BodyId body, Order order) {
    return liveAt(task, body, order);
  }

  /** When one body starts both through calls, its order of these calls decides. */
  private Boolean inCommonCaller(Task s, Task t) {
    for (BodySummary body : program.bodies().values()) {
      List<Call> toS = callsTo(body, s.creator());
      List<Call> toT = callsTo(body, t.creator());
      if (toS.isEmpty()
          || toT.isEmpty()
          || body.id().equals(s.creator())
          || body.id().equals(t.creator())) {
        continue;
      }
      boolean overlap =
          toT.stream().anyMatch(c -> toS.stream().anyMatch(d -> c.order().live().contains(d.id())))
              || toS.stream()
                  .anyMatch(c -> toT.stream().anyMatch(d -> c.order().live().contains(d.id())));
      return overlap;
    }
    return null;
  }

  private List<Call> callsTo(BodySummary body, BodyId target) {
    return body.calls().stream().filter(c -> c.target().equals(target)).toList();
  }

  /** A task against code that is not handed off, or is but not by itself. */
  private boolean taskAndOther(Touch inTask, Touch other) {
    Task task = inTask.role().task();
    for (Touch.Step step : other.chain()) {
      Boolean live = liveAt(task, step.body(), step.order());
      if (live != null) {
        return live
            || onlyAfterRelease(inTask, step.order())
            || againFromOutside(task, step.body(), other);
      }
    }
    if (other.role().kind() == Role.Kind.CONTRACT && !tasks.outlives(task)) {
      return isCalledByContract(task);
    }
    return tasks.outlives(task) && !awaited(task, other);
  }

  private boolean isCalledByContract(Task task) {
    return tasks.isRepeatable(task.creator());
  }

  /** The body that starts the task may be run again while the first task still runs. */
  private boolean againFromOutside(Task task, BodyId body, Touch other) {
    return body.equals(task.creator())
        && tasks.outlives(task)
        && tasks.isRepeatable(body)
        && other.location().base() instanceof Value.This;
  }

  /** Whether a task is running at an event of a body that started it; null if it did not. */
  private Boolean liveAt(Task task, BodyId body, Order order) {
    if (body.equals(task.creator())) {
      return order.live().contains(task.handOff().call());
    }
    BodySummary summary = program.bodies().get(body);
    if (summary == null || summary.calls().isEmpty()) {
      return null;
    }
    boolean started = false;
    Set<Integer> leading = new HashSet<>();
    for (Call call : summary.calls()) {
      if (graph.reaches(call.target(), task.creator())) {
        leading.add(call.id());
        started = true;
      }
    }
    if (!started) {
      return null;
    }
    return order.live().stream().anyMatch(leading::contains);
  }

  /**
   * A latch orders only what the task did before it released it: whether the other side has waited
   * for nothing but latches that the task had released before its access.
   */
  private static boolean onlyAfterRelease(Touch inTask, Order order) {
    List<Value> handles = inTask.role().task().handOff().handles();
    List<Value> waited = order.joined().stream().filter(handles::contains).toList();
    Set<Value> released = new HashSet<>();
    inTask.chain().forEach(step -> released.addAll(step.order().released()));
    return !waited.isEmpty() && released.containsAll(waited);
  }

  /** Whether the other side has waited on something behind the task before. */
  private boolean awaited(Task task, Touch other) {
    HandOff handOff = task.handOff();
    for (Touch.Step step : other.chain()) {
      for (Value joined : step.order().joined()) {
        if (handOff.handles().contains(joined)) {
          return true;
        }
      }
    }
    return false;
  }
}
