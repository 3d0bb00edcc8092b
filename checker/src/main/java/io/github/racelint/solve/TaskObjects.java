package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.List;
import java.util.Set;

/** Whether the runs of one task find the same object under a name, or each its own. */
final class TaskObjects {
  private final Program program;
  private final ValueFlow flow;
  private final Tasks tasks;

  TaskObjects(Program program, ValueFlow flow, Tasks tasks) {
    this.program = program;
    this.flow = flow;
    this.tasks = tasks;
  }

  /** Whether several runs of a role's code find the same object under a value. */
  boolean isShared(Value value, Role role) {
    if (value == null) {
      return true;
    }
    if (isStartedOnce(value, role)) {
      return false;
    }
    if (value instanceof Value.OneOf oneOf) {
      return oneOf.alternatives().stream().anyMatch(v -> isShared(v, role));
    }
    if (value instanceof Value.Member member) {
      return isShared(member.base(), role);
    }
    if (value instanceof Value.Element element) {
      return isShared(element.base(), role);
    }
    if (value instanceof Value.View view) {
      return !view.role().equals("taken") && isShared(view.base(), role);
    }
    if (value instanceof Value.Each each) {
      boolean perRun =
          role.task() != null
              && isFrameOf(each.body(), role.task().creator())
              && isPerRun(each.loop(), each.body(), role);
      return !perRun && !isArgument(each, role) && isShared(each.base(), role);
    }
    return isSharedRoot(value, role);
  }

  /** Whether an object is the thread itself that runs the code: no thread is started twice. */
  private boolean isStartedOnce(Value value, Role role) {
    if (role.task() == null) {
      return false;
    }
    String code = role.entry().owner();
    boolean itself =
        value.equals(role.task().self())
            || (value instanceof Value.This self
                && (self.type().equals(code) || isSubclass(self.type(), code)));
    return itself && isSubclass(code, "java.lang.Thread");
  }

  private boolean isSubclass(String type, String of) {
    ClassSummary summary = program.classes().get(type);
    return summary != null && summary.supertypes().contains(of);
  }

  /** Whether an object is itself one of several tasks that are handed off as a collection. */
  private static boolean isOneOfTheTasks(Value.New made, Role.Task task) {
    return made.equals(task.self())
        && made.loop() != 0
        && task.handOff().inner() == 0
        && task.handOff().inLoop();
  }

  private static boolean isArgument(Value value, Role role) {
    return role.task() != null && role.task().handOff().argument().equals(value);
  }

  private boolean isSharedRoot(Value root, Role role) {
    if (root instanceof Value.Static || root instanceof Value.Constant) {
      return true;
    }
    if (root instanceof Value.This) {
      return true;
    }
    if (role.task() == null) {
      return false;
    }
    BodyId creator = role.task().creator();
    if (root instanceof Value.New made) {
      return isFrameOf(made.body(), creator)
          && !isPerRun(made.loop(), made.body(), role)
          && !isOneOfTheTasks(made, role.task());
    }
    if (root instanceof Value.Result result) {
      return isFrameOf(result.body(), creator) && !isPerRun(result.loop(), result.body(), role);
    }
    if (root instanceof Value.Local local) {
      return isFrameOf(local.body(), creator) && !isPerRun(local.loop(), local.body(), role);
    }
    if (root instanceof Value.Param param) {
      return isFrameOf(param.body(), creator)
          && (repeatsWithin(param.body(), role) || isSharedArgument(param));
    }
    return false;
  }

  /** Whether the code is handed off several times within one run of a body. */
  private boolean repeatsWithin(BodyId body, Role role) {
    Role.Task task = role.task();
    HandOff handOff = task.handOff();
    return handOff.inLoop() || handOff.threads() == Threads.MANY || !task.creator().equals(body);
  }

  /**
   * Whether each run of the role's code has its own object of a loop's round, or of a body's run.
   */
  private boolean isPerRun(int loop, BodyId body, Role role) {
    Role.Task task = role.task();
    HandOff handOff = task.handOff();
    if (!task.creator().equals(body)) {
      return !isRepeatedBelow(body, task);
    }
    if (handOff.threads() == Threads.MANY) {
      return false;
    }
    if (!handOff.inLoop()) {
      return true; // repeated only since the whole body runs again
    }
    if (handOff.inner() == 0) {
      return false; // the callee repeats it
    }
    return loop != 0 && isWithin(loop, handOff.inner(), body);
  }

  /** Whether a nested body, created once, is what repeats the hand-off. */
  private boolean isRepeatedBelow(BodyId outer, Role.Task task) {
    if (task.ofLoop() || task.handOff().threads() == Threads.MANY) {
      return true;
    }
    for (BodyId b = task.creator(); b != null && !b.equals(outer); ) {
      if (tasks.of(b).stream().anyMatch(Role::many) || tasks.isRepeatable(b)) {
        return true;
      }
      BodySummary summary = program.bodies().get(b);
      b = summary == null ? null : summary.enclosing();
    }
    return false;
  }

  /** Whether a loop is another loop or lies in it. */
  private boolean isWithin(int loop, int outer, BodyId body) {
    BodySummary summary = program.bodies().get(body);
    int at = loop;
    while (at != 0 && at != outer && summary != null && at <= summary.loops().size()) {
      at = summary.loops().get(at - 1);
    }
    return at == outer;
  }

  /** Whether every call passes something that lives longer than the call. */
  private boolean isSharedArgument(Value.Param param) {
    Set<Value> origins = flow.origins(param);
    return !origins.isEmpty()
        && flow.callers(param.body()).stream()
            .anyMatch(
                c -> {
                  List<Value> args = c.call().args();
                  Value arg = param.index() < args.size() ? args.get(param.index()) : null;
                  Value root = arg == null ? null : arg.root();
                  boolean outerObject =
                      root instanceof Value.New made && made.loop() == 0 && c.call().loop() != 0;
                  return root instanceof Value.Static || root instanceof Value.This || outerObject;
                });
  }

  /** Whether each run of a task has its own value here: a slot of its own in an array. */
  boolean isOwnIndex(Value index, Role role) {
    HandOff handOff = role.task().handOff();
    if (index instanceof Value.Param param && handOff.threads() == Threads.MANY) {
      boolean range =
          handOff.runner() instanceof Value.View stream
              && stream.base() instanceof Value.View source
              && source.role().equals("range");
      return range && param.body().equals(role.entry());
    }
    if (index instanceof Value.Each each
        && each.base() instanceof Value.View view
        && view.role().equals("range")) {
      return handOff.threads() == Threads.MANY || isPerRun(each.loop(), each.body(), role);
    }
    if (index instanceof Value.Local local) {
      return !local.name().contains("@")
          && isFrameOf(local.body(), role.task().creator())
          && isPerRun(local.loop(), local.body(), role);
    }
    return index instanceof Value.Member member
        && member.base() instanceof Value.New made
        && isPerRun(made.loop(), made.body(), role);
  }

  /** Whether code that hands off a task lies in a body, or in code written in it. */
  boolean isFrameOf(BodyId body, BodyId creator) {
    for (BodyId b = creator; b != null; ) {
      if (b.equals(body)) {
        return true;
      }
      BodySummary summary = program.bodies().get(b);
      b = summary == null ? null : summary.enclosing();
    }
    return false;
  }
}
