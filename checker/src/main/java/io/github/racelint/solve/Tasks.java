package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import io.github.racelint.solve.Role.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code that goes to other threads, and how many of these may run it at once. */
final class Tasks {
  private static final int MAX_DEPTH = 4;

  private final Program program;
  private final Models models;
  private final ValueFlow flow;
  private final CallGraph graph;
  private final Contracts contracts;
  private final Runners runners;
  private final TaskLists lists;
  private final Map<BodyId, List<Role>> byEntry = new LinkedHashMap<>();
  private final Map<BodyId, Boolean> repeatable = new HashMap<>();
  private final Map<Task, Boolean> outliving = new HashMap<>();

  Tasks(Program program, Models models, ValueFlow flow, CallGraph graph, Contracts contracts) {
    this.program = program;
    this.models = models;
    this.flow = flow;
    this.graph = graph;
    this.contracts = contracts;
    this.runners = new Runners(program, flow);
    this.lists = new TaskLists(program, flow);
    for (BodySummary body : program.bodies().values()) {
      for (HandOff handOff : body.handOffs()) {
        add(body, handOff);
      }
    }
    threadsByTheirClass();
  }

  /** The roles in which a body is the code handed off. */
  List<Role> of(BodyId entry) {
    return byEntry.getOrDefault(entry, List.of());
  }

  Runners runners() {
    return runners;
  }

  Set<BodyId> entries() {
    return byEntry.keySet();
  }

  private void add(BodySummary creator, HandOff handOff) {
    if (handOff.code() instanceof Value.Param p && p.body().equals(creator.id())) {
      return; // counted where the argument is given
    }
    if (runsInPlace(handOff)) {
      return;
    }
    codeOf(handOff, creator.id())
        .forEach(
            (code, ofLoop) -> {
              add(new Task(code.body(), code.self(), creator.id(), handOff, ofLoop));
              startedByPool(code.body(), handOff);
            });
  }

  /** The code that is handed off; with each whether one run of the creator does so repeatedly. */
  private Map<CallGraph.Code, Boolean> codeOf(HandOff handOff, BodyId creator) {
    Map<CallGraph.Code, Boolean> all = new LinkedHashMap<>();
    for (Value origin : flow.origins(handOff.code())) {
      boolean ofLoop = handOff.inLoop() && !lists.givesOnce(handOff, creator, origin);
      for (CallGraph.Code code : graph.codeOf(origin, handOff.entry())) {
        if (program.bodies().containsKey(code.body())) {
          all.merge(code, ofLoop, (one, other) -> handOff.inLoop());
        }
      }
    }
    return all;
  }

  /**
   * Whether the executor is one of the program's own that runs its tasks on the caller's thread.
   */
  private boolean runsInPlace(HandOff handOff) {
    if (handOff.threads() != Threads.POOL || handOff.runner() == null) {
      return false;
    }
    Set<Value> origins = flow.origins(handOff.runner());
    return !origins.isEmpty()
        && origins.stream()
            .allMatch(
                o ->
                    o instanceof Value.MethodRef ref
                        && ref.method().owner().equals("java.lang.Runnable"));
  }

  /** The threads that a ThreadFactory returns are started by whoever asked for them. */
  private void startedByPool(BodyId factory, HandOff handOff) {
    if (handOff.entry() == null
        || !handOff.entry().owner().equals("java.util.concurrent.ThreadFactory")) {
      return;
    }
    BodyId run = new BodyId("java.lang.Runnable", "run()");
    for (Value thread : program.bodies().get(factory).returns()) {
      for (CallGraph.Code code : graph.codeOf(thread, run)) {
        if (program.bodies().containsKey(code.body())) {
          add(new Task(code.body(), code.self(), factory, handOff, false));
        }
      }
    }
  }

  private void add(Task task) {
    Value serial = serial(task.handOff());
    boolean many = serial == null ? isMany(task) : hasManyRunners(task, serial);
    byEntry
        .computeIfAbsent(task.entry(), e -> new ArrayList<>())
        .add(new Role(Role.Kind.HANDED_OFF, task.entry(), many, task, serial));
  }

  /** A class that extends Thread is made to be started, wherever that happens. */
  private void threadsByTheirClass() {
    BodyId run = new BodyId("java.lang.Thread", "run()");
    for (BodyId body : program.overriders().getOrDefault(run, List.of())) {
      if (!byEntry.containsKey(body) && program.bodies().containsKey(body)) {
        Value self = new Value.This(body.owner());
        HandOff handOff = Synthetic.start(program.bodies().get(body));
        Task task = new Task(body, self, body, handOff, false);
        byEntry
            .computeIfAbsent(body, b -> new ArrayList<>())
            .add(new Role(Role.Kind.HANDED_OFF, body, false, task, null));
      }
    }
  }

  private Value serial(HandOff handOff) {
    if (handOff.threads() == Threads.SERIAL) {
      return handOff.runner() == null ? Value.UNKNOWN : runners.known(handOff.runner());
    }
    if (handOff.threads() == Threads.POOL && handOff.runner() != null && isSingle(handOff)) {
      return flow.resolve(handOff.runner());
    }
    return null;
  }

  /**
   * Whether each round, or each run of the creator, has a timer or a chain of stages of its own.
   */
  private boolean hasManyRunners(Task task, Value serial) {
    Value root = serial.root();
    if (root instanceof Value.Param param && param.body().equals(task.creator())) {
      return runsOnManyThreads(task.creator(), new HashSet<>(), 0);
    }
    boolean own =
        (root instanceof Value.New made && made.body().equals(task.creator()))
            || (root instanceof Value.Result result
                && result.body().equals(task.creator())
                && runners.isMade(result));
    if (!own) {
      return false;
    }
    int loop = root instanceof Value.New made ? made.loop() : ((Value.Result) root).loop();
    return (task.ofLoop() && loop != 0) || isRepeated(task);
  }

  /** Whether every executor that it may be has one thread. */
  private boolean isSingle(HandOff handOff) {
    Set<Value> origins = flow.origins(handOff.runner());
    for (Value origin : origins) {
      List<Stores.Sourced> sizes = flow.stores(new Value.View(origin, "threads"));
      boolean single =
          !sizes.isEmpty()
              && sizes.stream()
                  .allMatch(
                      s -> s.store().value() instanceof Value.Constant c && c.text().equals("1"));
      boolean ownPerRound =
          origin instanceof Value.New made && made.loop() != 0 && made.loop() == handOff.inner();
      if (!single || ownPerRound) {
        return false;
      }
    }
    return !origins.isEmpty();
  }

  private boolean isMany(Task task) {
    HandOff handOff = task.handOff();
    return switch (handOff.threads()) {
      case MANY -> true;
      case SERIAL, INLINE -> false;
      case POOL, ONE -> task.ofLoop() || isRepeated(task);
    };
  }

  private boolean isRepeated(Task task) {
    if (!outlives(task)) {
      return runsOnManyThreads(task.creator(), new HashSet<>(), 0);
    }
    return isRepeatable(task.creator());
  }

  /** Whether a body may run again while what it handed off before is still running. */
  boolean isRepeatable(BodyId id) {
    Boolean known = repeatable.get(id);
    if (known == null) {
      repeatable.put(id, false);
      known = isRepeatable(id, new HashSet<>(), 0);
      repeatable.put(id, known);
    }
    return known;
  }

  private boolean isRepeatable(BodyId id, Set<BodyId> seen, int depth) {
    BodySummary body = program.bodies().get(id);
    if (body == null || !seen.add(id) || depth > MAX_DEPTH) {
      return false;
    }
    if (body.initialises()) {
      return false;
    }
    if (body.kind() == BodySummary.Kind.LAMBDA) {
      boolean handedMany = of(id).stream().anyMatch(Tasks::runsAgain);
      boolean callback = of(id).isEmpty() && flow.callers(id).isEmpty();
      return handedMany
          || callback
          || (body.enclosing() != null && isRepeatable(body.enclosing(), seen, depth + 1));
    }
    if (contracts.calls(body) == io.github.racelint.models.Contract.Calls.MANY) {
      return true;
    }
    List<CallLinks.Incoming> callers = flow.callers(id);
    if (callers.size() < 2 && models.runsOnce(id.simpleName())) {
      return false;
    }
    if (callers.isEmpty()) {
      return !of(id).isEmpty() ? of(id).stream().anyMatch(Tasks::runsAgain) : isCallable(body);
    }
    if (callers.size() > 1) {
      return true;
    }
    CallLinks.Incoming only = callers.get(0);
    return only.call().loop() != 0 || isRepeatable(only.caller(), seen, depth + 1);
  }

  /** Whether code runs more than once: on many threads, or as a listener of an event thread. */
  private static boolean runsAgain(Role role) {
    boolean ofThread = role.serial() instanceof Value.Constant && role.task() != null;
    BodyId entry = ofThread ? role.task().handOff().entry() : null;
    return role.many() || (entry != null && !entry.owner().equals("java.lang.Runnable"));
  }

  private static boolean isCallable(BodySummary body) {
    return body.visibility() != BodySummary.Visibility.PRIVATE;
  }

  private boolean runsOnManyThreads(BodyId id, Set<BodyId> seen, int depth) {
    BodySummary body = program.bodies().get(id);
    if (body == null || !seen.add(id) || depth > MAX_DEPTH) {
      return false;
    }
    if (of(id).stream().anyMatch(Role::many)
        || contracts.calls(body) == io.github.racelint.models.Contract.Calls.MANY) {
      return true;
    }
    if (body.kind() == BodySummary.Kind.LAMBDA && body.enclosing() != null && of(id).isEmpty()) {
      return runsOnManyThreads(body.enclosing(), seen, depth + 1);
    }
    for (CallLinks.Incoming incoming : flow.callers(id)) {
      if (runsOnManyThreads(incoming.caller(), seen, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hand-off may still run when its creator, and whoever called that, has returned. */
  boolean outlives(Task task) {
    return outliving.computeIfAbsent(task, this::findOutlives);
  }

  private boolean findOutlives(Task task) {
    if (task.handOff().awaited()) {
      return false;
    }
    BodySummary creator = program.bodies().get(task.creator());
    return creator == null
        || task.creator().equals(task.entry())
        || outlives(creator, task.handOff().call(), new HashSet<>(), 0);
  }

  private boolean outlives(BodySummary body, int call, Set<BodyId> seen, int depth) {
    if (!body.liveAtExit().contains(call)) {
      return false;
    }
    List<CallLinks.Incoming> callers = flow.callers(body.id());
    boolean fields = body.kind() == BodySummary.Kind.FIELDS; // its constructor cannot wait for it
    if (callers.isEmpty() || fields || !seen.add(body.id()) || depth > MAX_DEPTH) {
      return true;
    }
    for (CallLinks.Incoming incoming : callers) {
      BodySummary caller = program.bodies().get(incoming.caller());
      Call c = incoming.call();
      if (caller == null || outlives(caller, c.id(), seen, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
