package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.BodySummary.Kind;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who comes to a body, with which objects and locks: from each body up through its callers to the
 * places where threads enter.
 */
final class Contexts {
  /** More ways into one body than this are not told apart: the rest is left out. */
  private static final int MAX_CONTEXTS = 32;

  private static final int MAX_DEPTH = 8;

  private final Program program;
  private final Hierarchy hierarchy;
  private final ValueFlow flow;
  private final Tasks tasks;
  private final Contracts contracts;
  private final Binding binding;
  private final Roots roots;
  private final Passage passage;
  private final Map<BodyId, Map<Object, Arrival>> known = new HashMap<>();
  private final Map<BodyId, List<Onward>> onward = new HashMap<>();
  private final Map<BodyId, Boolean> calledInTurn = new HashMap<>();

  /**
   * Finds the ways into some bodies.
   *
   * @param wanted the bodies that will be asked for
   */
  Contexts(
      Hierarchy hierarchy, ValueFlow flow, Tasks tasks, Entrances entrances, Set<BodyId> wanted) {
    this.program = hierarchy.program();
    this.hierarchy = hierarchy;
    this.flow = flow;
    this.tasks = tasks;
    this.contracts = entrances.contracts();
    this.binding = new Binding(program, flow, new DrainLoops(program, flow, tasks));
    this.roots = new Roots(program, flow, tasks, entrances, binding);
    this.passage = new Passage(program, flow, binding);
    spread(wanted);
  }

  /** An access as each role comes to it; none where it cannot be shared yet. */
  List<Touch> touches(BodySummary body, Access access) {
    List<Touch> touches = new ArrayList<>();
    for (Arrival arrival : of(body.id())) {
      Context context = arrival.context();
      boolean creates =
          context.role().kind() == Role.Kind.CREATOR || context.role().kind() == Role.Kind.CALLER;
      if (isSelf(access.location().base(), body)
          && (body.initialises() ? !creates : context.owned())) {
        continue; // whoever calls a constructor is the creator, and counted as that
      }
      Location location = binding.resolve(Paths.rebase(access.location(), arrival.bind()));
      List<Touch.Step> chain = arrival.chain(access.order());
      List<Touch.Held> held = arrival.held(chain, access.guards());
      Role role = isStatic(location) ? ofAnyObject(context.role()) : context.role();
      touches.add(new Touch(access, body.id(), location, held, role, chain, context.path()));
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

  /** The ways into a body that was named when this was made. */
  private Collection<Arrival> of(BodyId id) {
    return known.getOrDefault(id, Map.of()).values();
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
        roots.of(body).forEach(context -> arrive(id, context, ways(id), open));
      }
    }
    while (!open.isEmpty()) {
      Arrival from = open.poll();
      int left = MAX_DEPTH - from.context().chain().size() - 1;
      for (Onward onward : onward.computeIfAbsent(from.body(), b -> onward(b, onTheWay))) {
        if (onward.calls() <= left && onward.arrivals().size() < MAX_CONTEXTS) {
          go(from, onward, open);
        }
      }
    }
  }

  private void go(Arrival from, Onward onward, Deque<Arrival> open) {
    Way way = onward.way();
    BodySummary target = way.target();
    if (!isByContract(from.context(), way.call(), target)) {
      Value self = passage.self(way, from);
      if (isOfItsClass(self, target)) {
        arrive(target.id(), passage.through(way, from, self), onward.arrivals(), open);
      }
    }
  }

  /**
   * A call that leads on to the bodies asked for.
   *
   * @param calls how many more calls they are away
   * @param arrivals the ways into its target that are known so far
   */
  private record Onward(Way way, int calls, Map<Object, Arrival> arrivals) {}

  private List<Onward> onward(BodyId body, Map<BodyId, Integer> onTheWay) {
    List<Onward> all = new ArrayList<>();
    for (Way way : passage.ways(body)) {
      BodyId target = way.target().id();
      Integer calls = onTheWay.get(target);
      if (calls != null) {
        all.add(new Onward(way, calls, ways(target)));
      }
    }
    return all;
  }

  private Map<Object, Arrival> ways(BodyId body) {
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
        && !roots.isCalledByItsSuperclass(body);
  }

  /** Whether the object called, where it is known on this way, may have this body at all. */
  private boolean isOfItsClass(Value self, BodySummary body) {
    if (self instanceof Value.New made) {
      return !program.classes().containsKey(made.type())
          || passage.isSubclass(made.type(), body.id().owner());
    }
    String type = declaredType(self);
    String owner = body.id().owner();
    return type == null
        || !program.classes().containsKey(type)
        || !program.classes().containsKey(owner)
        || hierarchy.haveCommonClass(type, owner);
  }

  /** The class of which an object is by what names it; null where nothing says so. */
  private static String declaredType(Value self) {
    if (self instanceof Value.Member m) {
      return m.field().type();
    }
    if (self instanceof Value.Static s) {
      return s.field().type();
    }
    String array = declaredType(Paths.collection(self), self);
    return self instanceof Value.This t ? t.type() : array;
  }

  private static String declaredType(Value array, Value element) {
    String type = array == null || array.equals(element) ? null : declaredType(array);
    return type != null && type.endsWith("[]") ? type.substring(0, type.length() - 2) : null;
  }

  /** The bodies that lead to some others, with how many calls they are away at least. */
  private Map<BodyId, Integer> callersOf(Set<BodyId> wanted) {
    Map<BodyId, Integer> all = new HashMap<>();
    wanted.forEach(id -> all.put(id, 0));
    Deque<BodyId> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      BodyId body = open.poll();
      int calls = all.get(body) + 1;
      for (CallLinks.Incoming incoming : flow.callers(body)) {
        if (calls <= MAX_DEPTH && all.putIfAbsent(incoming.caller(), calls) == null) {
          open.add(incoming.caller());
        }
      }
    }
    return all;
  }

  private void arrive(
      BodyId id, Context context, Map<Object, Arrival> arrivals, Deque<Arrival> open) {
    if (arrivals.size() < MAX_CONTEXTS) {
      Arrival arrival = new Arrival(binding, id, context);
      if (arrivals.putIfAbsent(key(context), arrival) == null) {
        open.add(arrival);
      }
    }
  }

  private static Object key(Context context) {
    return List.of(
        context.role(),
        context.env(),
        context.guards(),
        context.owned(),
        context.chain().isEmpty() ? "" : context.chain().get(0));
  }
}
