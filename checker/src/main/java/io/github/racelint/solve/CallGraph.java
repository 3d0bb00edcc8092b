package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which bodies each call may run. */
final class CallGraph {
  /** A call that may run more bodies than this is not looked through. */
  private static final int MAX_TARGETS = 12;

  /** A task in a thread in a future in a thread: deeper is not looked. */
  private static final int MAX_WRAPPERS = 4;

  /** How many calls away a start or a write is looked for. */
  private static final int MAX_CALLS = 6;

  private static final BodyId RUN = new BodyId("java.lang.Runnable", "run()");

  private final Program program;
  private final Hierarchy hierarchy;
  private final ValueFlow flow;
  private final Map<BodyId, Set<BodyId>> callees = new HashMap<>();
  private final Map<BodyId, Set<BodyId>> leadingTo = new HashMap<>();
  private final Map<BodyId, Map<String, List<Code>>> byTypes = new HashMap<>();
  private final Map<BodyId, Map<String, List<Code>>> ofThis = new HashMap<>();

  /**
   * Code that a value stands for.
   *
   * @param body what runs
   * @param self the object whose method it is; null for lambdas and static methods
   */
  record Code(BodyId body, Value self) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Code c && body.equals(c.body) && Objects.equals(self, c.self));
    }

    @Override
    public int hashCode() {
      return body.hashCode() * 31 + Objects.hashCode(self);
    }
  }

  CallGraph(Program program, Hierarchy hierarchy, ValueFlow flow) {
    this.program = program;
    this.hierarchy = hierarchy;
    this.flow = flow;
  }

  /** Links every call. Direct calls first, since finding functional objects follows these. */
  void build() {
    List<Runnable> functional = new ArrayList<>();
    for (BodySummary body : program.bodies().values()) {
      for (Call call : body.calls()) {
        if (program.bodies().containsKey(call.target()) && !call.virtual()) {
          link(body.id(), call, new Code(call.target(), null));
        } else if (call.virtual()) {
          linkOverridden(body.id(), call, functional);
        }
      }
    }
    functional.forEach(Runnable::run);
  }

  private void linkOverridden(BodyId caller, Call call, List<Runnable> later) {
    boolean own = program.bodies().containsKey(call.target());
    if (own && !program.overriders().containsKey(call.target())) {
      link(caller, call, new Code(call.target(), null));
      return;
    }
    later.add(() -> targets(call).forEach(target -> link(caller, call, target)));
  }

  private void link(BodyId caller, Call call, Code target) {
    flow.links().addCaller(target.body(), caller, call, target.self());
    callees.computeIfAbsent(caller, c -> new LinkedHashSet<>()).add(target.body());
  }

  /** The bodies that a virtual call may run, by the objects that its receiver may be. */
  private Set<Code> targets(Call call) {
    Set<Code> found = new LinkedHashSet<>();
    boolean all = false;
    for (Value origin : flow.origins(call.receiver())) {
      if (origin instanceof Value.This self && !(call.receiver() instanceof Value.This)) {
        all = true;
      }
      List<Code> code = codeOfOrigin(origin, call.target(), 0);
      all |= code.isEmpty() && !isExact(origin);
      boolean bound = origin instanceof Value.MethodRef;
      for (Code c : code) {
        if (bound) {
          found.add(c);
        } else if (mayRun(c.body(), call)) {
          found.add(new Code(c.body(), null));
        }
      }
    }
    if (all && !(call.receiver() instanceof Value.Param && isFunctional(call.target()))) {
      found.addAll(byTypes(call));
    }
    return found;
  }

  /** The bodies that a call may run by the types alone. */
  private List<Code> byTypes(Call call) {
    String type = call.type() == null ? "" : call.type();
    Map<String, List<Code>> known = byTypes.computeIfAbsent(call.target(), t -> new HashMap<>());
    return known.computeIfAbsent(type, t -> findByTypes(call));
  }

  private List<Code> findByTypes(Call call) {
    List<BodyId> every =
        hierarchy.implementations(call.target()).stream()
            .filter(body -> mayRun(body, call) && !isHook(body, call))
            .toList();
    if (every.size() <= MAX_TARGETS) {
      return every.stream().map(body -> new Code(body, null)).toList();
    }
    every.forEach(flow.links()::addLost);
    return program.bodies().containsKey(call.target())
        ? List.of(new Code(call.target(), null))
        : List.of();
  }

  /** Whether an object of the static type of a call's receiver may have a body. */
  private boolean mayRun(BodyId body, Call call) {
    BodySummary summary = program.bodies().get(body); // none for native methods
    boolean lambda = summary != null && summary.kind() == BodySummary.Kind.LAMBDA;
    return lambda || call.type() == null || hierarchy.haveCommonClass(call.type(), body.owner());
  }

  /** What is protected only the library calls, on objects that are known to have it. */
  private boolean isHook(BodyId body, Call call) {
    BodySummary summary = program.bodies().get(body);
    return isFunctional(call.target())
        && summary != null
        && summary.visibility() == BodySummary.Visibility.PROTECTED;
  }

  /** Whether the class of an object is known: a library's own runs no code of the program. */
  private static boolean isExact(Value origin) {
    return origin instanceof Value.Constant || origin instanceof Value.New;
  }

  private boolean isFunctional(BodyId method) {
    return !program.classes().containsKey(method.owner());
  }

  /** The code behind a value that is run as {@code entry}; empty when none is known. */
  Set<Code> codeOf(Value value, BodyId entry) {
    return codeOf(value, entry, 0);
  }

  private Set<Code> codeOf(Value value, BodyId entry, int wrappers) {
    Set<Code> found = new LinkedHashSet<>();
    for (Value origin : flow.origins(value)) {
      found.addAll(codeOfOrigin(origin, entry, wrappers));
    }
    return found;
  }

  private List<Code> codeOfOrigin(Value origin, BodyId entry, int wrappers) {
    if (origin instanceof Value.Lambda lambda) {
      return List.of(new Code(lambda.code(), null));
    }
    if (origin instanceof Value.MethodRef ref) {
      List<Code> all = new ArrayList<>();
      for (BodyId body : bound(ref)) {
        all.add(new Code(body, ref.receiver()));
      }
      return all;
    }
    if (origin instanceof Value.New made) {
      List<Code> wrapped = new ArrayList<>();
      List<Stores.Sourced> tasks =
          wrappers < MAX_WRAPPERS ? flow.stores(new Value.View(made, "task")) : List.of();
      for (Stores.Sourced task : tasks) {
        for (Value v : Paths.alternatives(task.store().value())) {
          wrapped.addAll(codeOf(v, RUN, wrappers + 1));
        }
      }
      BodyId own = entry == null ? null : hierarchy.implementation(made.type(), entry);
      return own == null ? wrapped : List.of(new Code(own, made));
    }
    if (origin instanceof Value.This self && entry != null) {
      return ofThis
          .computeIfAbsent(entry, e -> new HashMap<>())
          .computeIfAbsent(self.type(), t -> ofThis(self, entry));
    }
    return List.of();
  }

  private List<Code> ofThis(Value.This self, BodyId entry) {
    List<Code> all = new ArrayList<>();
    BodyId own = hierarchy.implementation(self.type(), entry);
    if (own != null) {
      all.add(new Code(own, self));
    }
    for (BodyId body : hierarchy.implementations(entry)) {
      if (!body.equals(own) && hierarchy.isSubclass(body.owner(), self.type())) {
        all.add(new Code(body, self));
      }
    }
    return all;
  }

  private List<BodyId> bound(Value.MethodRef ref) {
    if (ref.receiver() instanceof Value.New made) {
      BodyId own = hierarchy.implementation(made.type(), ref.method());
      return own == null ? List.of() : List.of(own);
    }
    List<BodyId> all = hierarchy.implementations(ref.method());
    return all.size() <= MAX_TARGETS ? all : List.of();
  }

  /** The bodies that some bodies may run on their own thread, themselves included. */
  Set<BodyId> reachable(Collection<BodyId> from) {
    Set<BodyId> found = new HashSet<>(from);
    Deque<BodyId> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (BodyId next : callees.getOrDefault(open.poll(), Set.of())) {
        if (found.add(next)) {
          open.add(next);
        }
      }
    }
    return found;
  }

  /** Whether one body may run another on its own thread, in a few calls. */
  boolean reaches(BodyId from, BodyId to) {
    return leadingTo.computeIfAbsent(to, this::callersOf).contains(from);
  }

  private Set<BodyId> callersOf(BodyId to) {
    Set<BodyId> found = new HashSet<>(Set.of(to));
    List<BodyId> level = List.of(to);
    for (int depth = 0; depth < MAX_CALLS && !level.isEmpty(); depth++) {
      List<BodyId> next = new ArrayList<>();
      for (BodyId body : level) {
        for (CallLinks.Incoming incoming : flow.callers(body)) {
          if (found.add(incoming.caller())) {
            next.add(incoming.caller());
          }
        }
      }
      level = next;
    }
    return found;
  }
}
