package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
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
  private final CallGraph graph;
  private final Tasks tasks;
  private final Aliases aliases;
  private final Singletons singletons;
  private final Runners runners;
  private final Starts starts;

  Parallel(Program program, CallGraph graph, Tasks tasks, Aliases aliases, Singletons singletons) {
    this.graph = graph;
    this.tasks = tasks;
    this.aliases = aliases;
    this.singletons = singletons;
    this.runners = tasks.runners();
    this.starts = new Starts(program, graph);
  }

  /**
   * Whether a role is one unknown thread: two such are never known to run in parallel, whatever
   * they touch, since they may be one.
   */
  static boolean waits(Role role) {
    return !role.many() && (role.kind() == Role.Kind.CALLER || role.kind() == Role.Kind.CREATOR);
  }

  /** By their roles alone; two callers of one class are not parallel by that. */
  boolean may(Touch a, Touch b) {
    Role x = a.role();
    Role y = b.role();
    if (a == b || x.equals(y)) {
      return x.many();
    }
    if (x.serial() instanceof Value.Constant && x.serial().equals(y.serial())) {
      return false; // there is one such thread in the program
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
      return x.many() || y.many() || !sameContract(x.serial(), y.serial());
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

  /** Whether one serial contract speaks of both methods, on objects that may be one. */
  private boolean sameContract(Value a, Value b) {
    return a instanceof Value.View v
        && b instanceof Value.View w
        && v.role().equals(w.role())
        && aliases.mayBeSame(v.base(), w.base());
  }

  private boolean sameSerial(Role a, Role b) {
    return a.serial() != null
        && b.serial() != null
        && !(a.serial() instanceof Value.Unknown)
        && (a.serial().equals(b.serial())
            || aliases.mayBeSame(a.serial(), b.serial())
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
    Boolean common = starts.inCommonCaller(s.creator(), t.creator());
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
        return live || (tasks.outlives(started) && tasks.isRepeatable(started.creator()));
      }
    }
    return true;
  }

  private Boolean startedWhile(Task task, BodyId body, Order order) {
    return liveAt(task, body, order);
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
    if (other.role().kind() == Role.Kind.CREATOR || isOfItsLoop(inTask.role(), other.role())) {
      return false;
    }
    if (other.role().kind() == Role.Kind.CONTRACT && !tasks.outlives(task)) {
      return isCalledByContract(task);
    }
    return tasks.outlives(task) && !awaited(task, other);
  }

  /**
   * The one thread that an object is kept to is the event loop which its code asks for, or the one
   * thread of the program that has a name: that of the user interface.
   */
  private boolean isOfItsLoop(Role task, Role other) {
    return other.kind() == Role.Kind.CALLER
        && other.serial() != null
        && task.serial() != null
        && (task.serial() instanceof Value.Constant || runners.isAskedFor(task.serial()));
  }

  private boolean isCalledByContract(Task task) {
    return tasks.isRepeatable(task.creator());
  }

  /** The body that starts the task may be run again while the first task still runs. */
  private boolean againFromOutside(Task task, BodyId body, Touch other) {
    return body.equals(task.creator())
        && tasks.outlives(task)
        && (isOfAll(other.location().base())
            ? singletons.isRunForOthers(body) || tasks.isRepeatable(body)
            : tasks.isRepeatable(body) && other.location().base() instanceof Value.This);
  }

  /** Whether a variable, or the object that has it, is one for all objects of a class. */
  private static boolean isOfAll(Value base) {
    return base == null || base.root() instanceof Value.Static;
  }

  /** Whether a task is running at an event of a body that started it; null if it did not. */
  private Boolean liveAt(Task task, BodyId body, Order order) {
    if (body.equals(task.creator())) {
      return order.live().contains(task.handOff().call());
    }
    Set<Integer> leading = starts.leadingTo(task.creator(), body);
    if (leading.isEmpty()) {
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
