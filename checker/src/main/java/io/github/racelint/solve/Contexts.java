package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.BodySummary.Kind;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who comes to a body, with which objects and locks: from each body up through its callers to the
 * places where threads enter.
 */
final class Contexts {
  /** More ways into one body than this are not told apart: the rest is left out. */
  private static final int MAX_CONTEXTS = 32;

  private static final int MAX_DEPTH = 8;

  /** The thread that a method's annotation speaks of. */
  private static final Value ONE_THREAD = new Value.Constant("the annotated thread");

  private final Program program;
  private final ValueFlow flow;
  private final Tasks tasks;
  private final Contracts contracts;
  private final Entrances entrances;
  private final DrainLoops drains;
  private final Map<BodyId, Map<Object, Context>> known = new HashMap<>();
  private final Map<BodyId, List<Onward>> onward = new HashMap<>();
  private final Map<BodyId, Boolean> calledInTurn = new HashMap<>();

  /**
   * One way into a body.
   *
   * @param role who comes
   * @param env the body's roots in the values of the frame where the role comes in
   * @param guards locks held by the callers
   * @param chain the callers, outermost first
   * @param path the places of the calls, outermost first
   * @param owned whether the receiver is not shared yet
   * @param outside whether the body may be called by code that is not part of the compilation
   */
  record Context(
      Role role,
      Map<Value, Value> env,
      List<Touch.Held> guards,
      List<Touch.Step> chain,
      List<Place> path,
      boolean owned,
      boolean outside) {}

  /**
   * Finds the ways into some bodies.
   *
   * @param wanted the bodies that will be asked for
   */
  Contexts(Program program, ValueFlow flow, Tasks tasks, Entrances entrances, Set<BodyId> wanted) {
    this.program = program;
    this.flow = flow;
    this.tasks = tasks;
    this.contracts = entrances.contracts();
    this.entrances = entrances;
    this.drains = new DrainLoops(program, flow, tasks);
    spread(wanted);
  }

  /** An access as each role comes to it; none where it cannot be shared yet. */
  List<Touch> touches(BodySummary body, Access access) {
    List<Touch> touches = new ArrayList<>();
    for (Context context : of(body.id())) {
      boolean creates =
          context.role().kind() == Role.Kind.CREATOR || context.role().kind() == Role.Kind.CALLER;
      if (isSelf(access.location().base(), body)
          && (body.initialises() ? !creates : context.owned())) {
        continue; // whoever calls a constructor is the creator, and counted as that
      }
      Function<Value, Value> bind = binding(context);
      Location location = resolve(Paths.rebase(access.location(), bind));
      List<Touch.Step> chain = new ArrayList<>(context.chain());
      chain.add(new Touch.Step(body.id(), rebase(access.order(), bind)));
      List<Touch.Held> guards = heldBefore(context, body.id(), bind, last(chain));
      for (Guard guard : access.guards()) {
        guards.add(held(guard, bind, body.id()));
      }
      Role role = isStatic(location) ? ofAnyObject(context.role()) : context.role();
      touches.add(new Touch(access, body.id(), location, guards, role, chain, context.path()));
    }
    return touches;
  }

  private static boolean isStatic(Location location) {
    return location.base() == null || location.base().root() instanceof Value.Static;
  }

  /** Who makes or keeps an object has it alone, but what all objects share is not only his. */
  private Role ofAnyObject(Role role) {
    BodySummary entry = program.bodies().get(role.entry());
    boolean makesObject =
        role.kind() == Role.Kind.CREATOR
            && entry != null
            && (entry.kind() == Kind.CONSTRUCTOR || entry.kind() == Kind.FIELDS);
    boolean keepsObject =
        role.kind() == Role.Kind.CALLER && entry != null && !contracts.isConfined(entry);
    return makesObject || keepsObject
        ? new Role(Role.Kind.CALLER, role.entry(), false, null, null)
        : role;
  }

  private static boolean isSelf(Value base, BodySummary body) {
    return base instanceof Value.This self && self.type().equals(body.id().owner());
  }

  private Location resolve(Location location) {
    if (location instanceof Location.OfField f && f.base() != null) {
      return new Location.OfField(flow.resolve(f.base()), f.field());
    }
    if (location instanceof Location.OfElement e) {
      return new Location.OfElement(flow.resolve(e.base()), e.index(), e.array());
    }
    return location instanceof Location.OfContent c
        ? new Location.OfContent(flow.resolve(c.base()))
        : location;
  }

  /** There is one object for each constant of an enum, whoever names it. */
  private Function<Value, Value> binding(Context context) {
    return root -> {
      if (root instanceof Value.This self && isEnum(self.type())) {
        return new Value.Constant(self.type() + ".constant.class");
      }
      return context.env().get(root);
    };
  }

  private boolean isEnum(String type) {
    ClassSummary summary = program.classes().get(type);
    return summary != null && summary.supertypes().contains("java.lang.Enum");
  }

  private Touch.Held held(Guard guard, Function<Value, Value> bind, BodyId by) {
    return new Touch.Held(flow.canonical(rebase(guard, bind)), by, flow.canonical(guard).lock());
  }

  /** The locks that a body's callers hold, and the gates behind which it runs, less those left. */
  private List<Touch.Held> heldBefore(
      Context context, BodyId body, Function<Value, Value> bind, Order order) {
    List<Touch.Held> held = new ArrayList<>(context.guards());
    for (Guard gate : drains.atEntry(body)) {
      held.add(held(gate, bind, body));
    }
    held.removeIf(h -> Locks.isGate(h.lock()) && order.released().contains(h.lock()));
    return held;
  }

  private static Order last(List<Touch.Step> chain) {
    return chain.get(chain.size() - 1).order();
  }

  private static Guard rebase(Guard guard, Function<Value, Value> bind) {
    return new Guard(Paths.rebase(guard.lock(), bind), guard.mode());
  }

  private Order rebase(Order order, Function<Value, Value> bind) {
    if (order == Order.START || (order.joined().isEmpty() && order.released().isEmpty())) {
      return order;
    }
    List<Value> released = new ArrayList<>();
    for (Value one : order.released()) {
      released.add(Locks.isGate(one) ? flow.canonical(guard(one, bind)).lock() : one);
    }
    return new Order(order.live(), Paths.rebase(order.joined(), bind), released);
  }

  private static Guard guard(Value gate, Function<Value, Value> bind) {
    return rebase(new Guard(gate, Guard.Mode.EXCLUSIVE), bind);
  }

  /** The ways into a body that was named when this was made. */
  List<Context> of(BodyId id) {
    return List.copyOf(known.getOrDefault(id, Map.of()).values());
  }

  /**
   * Follows the roles from where they come in down to the bodies asked for. Breadth first, so that
   * where there are too many ways the short ones are kept.
   */
  private void spread(Set<BodyId> wanted) {
    Map<BodyId, Integer> onTheWay = callersOf(wanted);
    Deque<Arrival> open = new ArrayDeque<>();
    for (BodyId id : new TreeSet<>(onTheWay.keySet())) {
      BodySummary body = program.bodies().get(id);
      if (body != null) {
        roots(body).forEach(context -> arrive(id, context, open));
      }
    }
    while (!open.isEmpty()) {
      Arrival arrival = open.poll();
      int left = MAX_DEPTH - arrival.context().chain().size() - 1;
      for (Onward way : onward.computeIfAbsent(arrival.body(), b -> onward(b, onTheWay))) {
        if (way.calls() <= left && way.ways().size() < MAX_CONTEXTS) {
          BodySummary target = way.target();
          Context next = through(way.call(), arrival.context(), target);
          if (isOfItsClass(next, target) && !isByContract(next, way.call().call(), target)) {
            arrive(target.id(), next, open);
          }
        }
      }
    }
  }

  /**
   * A call that leads on to the bodies asked for.
   *
   * @param calls how many more calls they are away
   * @param ways the ways into its target that are known so far
   */
  private record Onward(
      BodySummary target, ValueFlow.Incoming call, int calls, Map<Object, Context> ways) {}

  private List<Onward> onward(BodyId body, Map<BodyId, Integer> onTheWay) {
    List<Onward> all = new ArrayList<>();
    for (ValueFlow.Outgoing out : flow.calls(body)) {
      BodySummary target = program.bodies().get(out.target());
      Integer calls = onTheWay.get(out.target());
      if (target != null && calls != null) {
        all.add(new Onward(target, out.call(), calls, ways(out.target())));
      }
    }
    return all;
  }

  private Map<Object, Context> ways(BodyId body) {
    return known.computeIfAbsent(body, b -> new LinkedHashMap<>());
  }

  /**
   * Whether a call obeys the contract by which a method is called one at a time on an object,
   * whoever calls: then it is the contract's role that runs the method. Calls on the same object,
   * and those that many threads make at once, are not taken to obey it.
   */
  private boolean isByContract(Context context, Call call, BodySummary body) {
    boolean manyTasks = context.role().task() != null && context.role().many();
    return !manyTasks
        && !(call.receiver() instanceof Value.This)
        && calledInTurn.computeIfAbsent(body.id(), id -> isCalledInTurn(body));
  }

  private boolean isCalledInTurn(BodySummary body) {
    return contracts.calls(body) == Contract.Calls.SERIAL
        && tasks.of(body.id()).isEmpty()
        && !isCalledByItsSuperclass(body);
  }

  /** Whether the object called, where it is known on this way, may have this body at all. */
  private boolean isOfItsClass(Context context, BodySummary body) {
    Value self = context.env().get(new Value.This(body.id().owner()));
    if (self instanceof Value.New made) {
      return !program.classes().containsKey(made.type())
          || isSubclass(made.type(), body.id().owner());
    }
    return !(self instanceof Value.This t)
        || !isClass(t.type())
        || !isClass(body.id().owner())
        || isSubclass(t.type(), body.id().owner())
        || isSubclass(body.id().owner(), t.type());
  }

  private boolean isClass(String type) {
    ClassSummary summary = program.classes().get(type);
    return summary != null && summary.superclass() != null;
  }

  private record Arrival(BodyId body, Context context) {}

  /** The bodies that lead to some others, with how many calls they are away at least. */
  private Map<BodyId, Integer> callersOf(Set<BodyId> wanted) {
    Map<BodyId, Integer> all = new HashMap<>();
    wanted.forEach(id -> all.put(id, 0));
    Deque<BodyId> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      BodyId body = open.poll();
      int calls = all.get(body) + 1;
      for (ValueFlow.Incoming incoming : flow.callers(body)) {
        if (calls <= MAX_DEPTH && all.putIfAbsent(incoming.caller(), calls) == null) {
          open.add(incoming.caller());
        }
      }
    }
    return all;
  }

  private void arrive(BodyId id, Context context, Deque<Arrival> open) {
    if (add(ways(id), context)) {
      open.add(new Arrival(id, context));
    }
  }

  private static boolean add(Map<Object, Context> contexts, Context context) {
    if (contexts.size() < MAX_CONTEXTS) {
      Object key =
          List.of(
              context.role(),
              context.env(),
              context.guards(),
              context.owned(),
              context.chain().isEmpty() ? "" : context.chain().get(0));
      return contexts.putIfAbsent(key, context) == null;
    }
    return false;
  }

  /** The ways in that do not come from a caller of this compilation. */
  private List<Context> roots(BodySummary body) {
    List<Context> roots = new ArrayList<>();
    for (Role role : tasks.of(body.id())) {
      List<Touch.Held> gates =
          drains.behind(role.task()).stream().map(g -> passed(g, role)).toList();
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
    return held(gate, root -> null, role.task().creator());
  }

  /** Whether the framework that calls a method is part of the compilation, and can be read. */
  private boolean isCalledByItsSuperclass(BodySummary body) {
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

  /** A caller's context seen from the body that it calls. */
  private Context through(ValueFlow.Incoming incoming, Context context, BodySummary body) {
    Call call = incoming.call();
    Function<Value, Value> bind = binding(context);
    boolean sameFrame = sharesFrame(body, incoming.caller());
    Map<Value, Value> env = new LinkedHashMap<>();
    if (sameFrame || body.enclosing() != null) {
      env.putAll(context.env());
    }
    if (call.receiver() != null && !body.isStatic() && body.kind() != Kind.LAMBDA) {
      Value self = incoming.self() == null ? Paths.rebase(call.receiver(), bind) : incoming.self();
      Value receiver = flow.resolve(self);
      env.put(new Value.This(body.id().owner()), receiver);
      if (!sameFrame) {
        bindOuter(body.id().owner(), receiver, frames(incoming, context), env);
      }
    }
    int index = 0;
    for (Value arg : call.args()) {
      if (!(arg instanceof Value.Unknown || arg instanceof Value.Constant)) {
        env.put(new Value.Param(body.id(), index), flow.resolve(Paths.rebase(arg, bind)));
      }
      index++;
    }
    List<Touch.Step> chain = new ArrayList<>(context.chain());
    chain.add(new Touch.Step(incoming.caller(), rebase(call.order(), bind)));
    List<Touch.Held> guards = heldBefore(context, incoming.caller(), bind, last(chain));
    for (Guard guard : call.guards()) {
      guards.add(held(guard, bind, incoming.caller()));
    }
    List<Place> path = new ArrayList<>(context.path());
    path.add(call.place());
    boolean owned = call.owned() || (context.owned() && call.receiver() instanceof Value.This);
    return new Context(context.role(), env, guards, chain, path, owned, false);
  }

  /** The objects around the one whose method is called, for the code of an inner class. */
  private void bindOuter(String type, Value receiver, Set<BodyId> frames, Map<Value, Value> env) {
    for (int end = type.lastIndexOf('$'); end > 0; end = type.lastIndexOf('$', end - 1)) {
      String outer = type.substring(0, end);
      env.put(
          new Value.This(outer), Paths.around(receiver, outer, this::isSubclass, frames::contains));
    }
  }

  /** The bodies that run when a call is made, from where the role comes in. */
  private static Set<BodyId> frames(ValueFlow.Incoming incoming, Context context) {
    Set<BodyId> frames = new HashSet<>();
    context.chain().forEach(step -> frames.add(step.body()));
    frames.add(incoming.caller());
    if (context.role().task() != null) {
      frames.add(context.role().task().creator());
    }
    return frames;
  }

  private boolean isSubclass(String type, String supertype) {
    ClassSummary summary = program.classes().get(type);
    return type.equals(supertype) || (summary != null && summary.supertypes().contains(supertype));
  }

  /** Whether a body's values are those of the other's frame: lambdas and what is around them. */
  private boolean sharesFrame(BodySummary body, BodyId other) {
    for (BodySummary b = body; b != null && b.enclosing() != null; ) {
      if (b.enclosing().equals(other)) {
        return true;
      }
      b = program.bodies().get(b.enclosing());
    }
    return false;
  }
}
