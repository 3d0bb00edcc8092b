package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which objects a path may denote, found backward and only when asked: from a field to what is
 * stored in it, from a parameter to the arguments, from a call to what is returned.
 */
final class ValueFlow {
  /** Origins further away than this are not looked for. */
  private static final int MAX_STEPS = 200;

  /** More origins than this say nothing any more. */
  private static final int MAX_ORIGINS = 24;

  private final Program program;
  private final Map<Object, List<Sourced>> stores = new HashMap<>();
  private final Map<BodyId, List<Incoming>> callers = new HashMap<>();
  private final Map<BodyId, List<Outgoing>> calls = new HashMap<>();
  private final Map<Value, Set<Value>> origins = new HashMap<>();
  private final Map<Value, Value> resolved = new HashMap<>();
  private final Map<Guard, Guard> canonical = new HashMap<>();
  private final Map<Value, List<Content>> ofNew = new HashMap<>();
  private final Map<BodyId, Map<Integer, List<Call>>> callsById = new HashMap<>();
  private final Set<Value> stored = new HashSet<>();
  private final Set<BodyId> lost = new HashSet<>();
  private final Set<Value> published = new HashSet<>();
  private final Set<Field> returned = new HashSet<>();
  private final Set<Value> returnedObjects = new HashSet<>();

  /** What some method returns. */
  private final Set<Value> given = new HashSet<>();

  /** Fields with collections of which some method returns an element. */
  private final Set<Field> handedOut = new HashSet<>();

  /** A value stored, and the body that stores it. */
  record Sourced(Store store, BodyId body) {}

  /**
   * A call that may run a body.
   *
   * @param self the object whose method runs, when it is bound in a method reference; null else
   */
  record Incoming(BodyId caller, Call call, Value self) {}

  /** A call, with one of the bodies that it may run. */
  record Outgoing(BodyId target, Incoming call) {}

  ValueFlow(Program program) {
    this.program = program;
    program
        .bodies()
        .forEach(
            (id, body) -> {
              for (Store store : body.stores()) {
                stores
                    .computeIfAbsent(key(store.into()), k -> new ArrayList<>())
                    .add(new Sourced(store, id));
                if (!(store.into() instanceof Value.View)) {
                  stored.add(store.value());
                }
                Value keeper = store.into().root();
                if (keeper instanceof Value.This || keeper instanceof Value.Static) {
                  published.add(store.value());
                }
              }
              body.returns().forEach(this::noteReturned);
            });
  }

  private void noteReturned(Value value) {
    given.add(value);
    if (field(value) != null) {
      returned.add(field(value));
    } else if (value instanceof Value.New) {
      returnedObjects.add(value);
    }
    for (Value one : Paths.alternatives(value)) {
      Field collection = field(Paths.collection(one));
      if (collection != null) {
        handedOut.add(collection);
      }
    }
  }

  private static Field field(Value place) {
    if (place instanceof Value.Member m) {
      return m.field();
    }
    return place instanceof Value.Static s ? s.field() : null;
  }

  /** Told by the call graph as it grows. */
  void addCaller(BodyId target, BodyId caller, Call call, Value self) {
    callers.computeIfAbsent(target, t -> new ArrayList<>()).add(new Incoming(caller, call, self));
    calls
        .computeIfAbsent(caller, c -> new ArrayList<>())
        .add(new Outgoing(target, new Incoming(caller, call, self)));
  }

  /** Told by the call graph of a body that is called, too many calls away to say from where. */
  void addLost(BodyId target) {
    lost.add(target);
  }

  /** Whether a body has callers in the compilation of which no more is known. */
  boolean isLost(BodyId target) {
    return lost.contains(target);
  }

  /** The calls of a body that run bodies of the compilation. */
  List<Outgoing> calls(BodyId caller) {
    return calls.getOrDefault(caller, List.of());
  }

  List<Incoming> callers(BodyId target) {
    return callers.getOrDefault(target, List.of());
  }

  /** Stores are found by field, or by the whole path where there is none. */
  private static Object key(Value into) {
    if (into instanceof Value.Member member) {
      return member.field();
    }
    if (into instanceof Value.Static s) {
      return s.field();
    }
    Value collection = Paths.collection(into);
    if (collection instanceof Value.Member member) {
      return List.of("element", member.field());
    }
    if (collection instanceof Value.Static s) {
      return List.of("element", s.field());
    }
    return collection == null ? into : List.of("element", collection);
  }

  /** Whether an object is put into some field, array or collection. */
  boolean isStored(Value object) {
    return stored.contains(object);
  }

  /** Whether an object is put where it is found by a path from {@code this} or a static field. */
  boolean isPublished(Value object) {
    return published.contains(object);
  }

  /** Whether some method returns an object under the name of its making. */
  boolean isReturned(Value.New made) {
    return returnedObjects.contains(made);
  }

  /** Whether some method returns what is in a field. */
  boolean isReturned(Field field) {
    return returned.contains(field);
  }

  /** Whether some method returns an object: whoever called it has it too. */
  boolean isGiven(Value object) {
    return given.contains(object);
  }

  /**
   * Whether a value is an element of a field's collection of which some method returns elements.
   */
  boolean isHandedOut(Value element) {
    Field collection = field(Paths.collection(element));
    return collection != null && handedOut.contains(collection);
  }

  /** Everything stored into a field, wherever. */
  List<Sourced> stores(Field field) {
    return stores.getOrDefault(field, List.of());
  }

  /** What is stored into a place that is no field: the task of a thread, the size of a pool. */
  List<Sourced> stores(Value into) {
    return stores.getOrDefault(key(into), List.of());
  }

  /**
   * The allocations, lambdas, method references, constants and unresolved roots that a value may
   * come from.
   */
  Set<Value> origins(Value value) {
    Set<Value> known = origins.get(value);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(value, known, new HashSet<>());
      origins.put(value, known);
    }
    return known;
  }

  private void collect(Value value, Set<Value> found, Set<Value> seen) {
    if (found.size() > MAX_ORIGINS || !seen.add(value) || seen.size() > MAX_STEPS) {
      return;
    }
    if (value instanceof Value.OneOf oneOf) {
      oneOf.alternatives().forEach(v -> collect(v, found, seen));
    } else if (value instanceof Value.Member
        || value instanceof Value.Static
        || Paths.collection(value) != null) {
      List<Value> contents = contents(value, seen);
      if (contents.isEmpty()) {
        found.add(value);
      }
      contents.forEach(v -> collect(v, found, seen));
    } else if (value instanceof Value.Param param) {
      List<Incoming> known = callers(param.body());
      if (known.isEmpty()) {
        found.add(value);
      }
      for (Incoming incoming : known) {
        if (param.index() < incoming.call().args().size()) {
          collect(incoming.call().args().get(param.index()), found, seen);
        }
      }
    } else if (value instanceof Value.Result result) {
      returned(result, found, seen);
    } else if (value instanceof Value.View view && view.role().equals("taken")) {
      collect(view.base(), found, seen);
    } else {
      found.add(value);
    }
  }

  private void returned(Value.Result result, Set<Value> found, Set<Value> seen) {
    boolean any = false;
    Map<Integer, List<Call>> ofBody = callsById.computeIfAbsent(result.body(), this::callsById);
    for (Call call : ofBody.getOrDefault(result.call(), List.of())) {
      BodySummary callee = program.bodies().get(call.target());
      if (callee != null) {
        any |= !callee.returns().isEmpty();
        callee.returns().forEach(v -> collect(v, found, seen));
      }
    }
    if (!any) {
      found.add(result);
    }
  }

  private Map<Integer, List<Call>> callsById(BodyId id) {
    Map<Integer, List<Call>> found = new HashMap<>();
    BodySummary body = program.bodies().get(id);
    for (Call call : body == null ? List.<Call>of() : body.calls()) {
      found.computeIfAbsent(call.id(), c -> new ArrayList<>(1)).add(call);
    }
    return found;
  }

  /** What may be found in a field, element or static; of one object where that is known. */
  private List<Value> contents(Value place, Set<Value> seen) {
    if (place instanceof Value.Member member && member.base() instanceof Value.New made) {
      List<Content> own = fieldOf(member, made);
      if (!own.isEmpty()) {
        return own.stream().map(Content::value).toList();
      }
    }
    Value collection = Paths.collection(place);
    List<Value> all = new ArrayList<>();
    for (Sourced s : stores.getOrDefault(key(place), List.of())) {
      all.add(s.store().value());
    }
    if (all.isEmpty() && collection instanceof Value.Member) {
      // a collection reached through a field may have been filled under a local name
      Set<Value> filled = new LinkedHashSet<>();
      collect(collection, filled, seen);
      for (Value origin : filled) {
        if (origin instanceof Value.New) {
          stores
              .getOrDefault(key(new Value.Element(origin)), List.of())
              .forEach(s -> all.add(s.store().value()));
        }
      }
    }
    return all;
  }

  /**
   * What a field of a new object was given.
   *
   * @param inside whether the object's own code made it, so that the creator has no name for it
   */
  private record Content(Value value, boolean inside) {}

  /** What the constructor and the creating body put into a field of one new object. */
  private List<Content> fieldOf(Value.Member place, Value.New made) {
    List<Content> known = ofNew.get(place);
    if (known == null) {
      known = findFieldOf(made, place.field());
      ofNew.put(place, known);
    }
    return known;
  }

  private List<Content> findFieldOf(Value.New made, Field field) {
    List<Content> found = new ArrayList<>();
    BodySummary creator = program.bodies().get(made.body());
    if (creator == null) {
      return found;
    }
    for (Store store : creator.stores()) {
      if (store.into() instanceof Value.Member m
          && m.base().equals(made)
          && m.field().equals(field)) {
        found.add(new Content(store.value(), false));
      }
    }
    for (Call call : creator.calls()) {
      if (made.equals(call.receiver())) {
        assignedBy(call.target(), call.args(), field, found, 0);
      }
    }
    return found;
  }

  private void assignedBy(
      BodyId id, List<Value> args, Field field, List<Content> found, int depth) {
    BodySummary body = program.bodies().get(id);
    if (body == null || depth > 3) {
      return;
    }
    for (Store store : body.stores()) {
      if (store.into() instanceof Value.Member m
          && m.base() instanceof Value.This
          && m.field().equals(field)) {
        Value from = store.value().root();
        boolean given =
            (from instanceof Value.Param p && p.body().equals(id))
                || (from instanceof Value.This outer && !outer.type().equals(id.owner()));
        Value value = Paths.rebase(store.value(), root -> argument(root, id, args));
        found.add(new Content(value, !given || value instanceof Value.Unknown));
      }
    }
    if (body.kind() == BodySummary.Kind.CONSTRUCTOR) {
      recordComponent(id, args, field, found);
      for (Call call : body.calls()) {
        if (call.receiver() instanceof Value.This) {
          List<Value> passed = new ArrayList<>();
          for (Value arg : call.args()) {
            boolean given = arg.root() instanceof Value.Param p && p.body().equals(id);
            passed.add(given ? Paths.rebase(arg, root -> argument(root, id, args)) : Value.UNKNOWN);
          }
          assignedBy(call.target(), passed, field, found, depth + 1);
        }
      }
    }
  }

  /** The canonical constructor of a record assigns its components unseen (JLS 8.10.4). */
  private void recordComponent(BodyId id, List<Value> args, Field field, List<Content> found) {
    ClassSummary owner = program.classes().get(id.owner());
    if (owner == null || !owner.supertypes().contains("java.lang.Record")) {
      return;
    }
    List<Field> components =
        owner.fields().stream().filter(f -> !f.is(Field.Trait.STATIC)).toList();
    int index = components.indexOf(field);
    if (index >= 0 && components.size() == args.size() && found.isEmpty()) {
      found.add(new Content(args.get(index), false));
    }
  }

  private static Value argument(Value root, BodyId body, List<Value> args) {
    return root instanceof Value.Param p && p.body().equals(body)
        ? (p.index() < args.size() ? args.get(p.index()) : Value.UNKNOWN)
        : null;
  }

  /**
   * The same value, with fields of new objects replaced by what was put there: {@code new
   * Worker(stats).stats} is {@code stats}.
   */
  Value resolve(Value value) {
    if (!(value instanceof Value.Member
        || value instanceof Value.Element
        || value instanceof Value.Each)) {
      return value;
    }
    Value known = resolved.get(value);
    if (known == null) {
      known = findResolved(value);
      resolved.put(value, known);
    }
    return known;
  }

  private Value findResolved(Value value) {
    Value collection = Paths.collection(value);
    if (collection instanceof Value.New made && made.type().equals("varargs[]")) {
      Value joined = null;
      for (Sourced s : stores(new Value.Element(made))) {
        joined = joined == null ? s.store().value() : Paths.either(joined, s.store().value());
      }
      return joined == null ? value : joined;
    }
    if (value instanceof Value.Member m) {
      Value base = resolve(m.base());
      if (base instanceof Value.New made) {
        Value.Member place = base == m.base() ? m : new Value.Member(made, m.field());
        Set<Content> contents = new LinkedHashSet<>(fieldOf(place, made));
        if (contents.size() == 1) {
          Content content = contents.iterator().next();
          if (!content.inside()) {
            return content.value();
          }
        }
      }
      return base == m.base() ? value : Paths.step(base, b -> new Value.Member(b, m.field()));
    }
    if (value instanceof Value.Element e) {
      Value base = resolve(e.base());
      return base == e.base() ? value : Paths.step(base, Value.Element::new);
    }
    if (value instanceof Value.Each e) {
      Value base = resolve(e.base());
      return base == e.base()
          ? value
          : Paths.step(base, b -> new Value.Each(b, e.body(), e.loop()));
    }
    return value;
  }

  /**
   * A lock by the one name that all code would find it under: a final field that holds a half of
   * another lock, or another field's object, is that.
   */
  Guard canonical(Guard guard) {
    return canonical.computeIfAbsent(guard, this::findCanonical);
  }

  private Guard findCanonical(Guard guard) {
    Value lock = resolve(guard.lock());
    Guard.Mode mode = guard.mode();
    for (int step = 0; step < Value.MAX_DEPTH; step++) {
      if (lock instanceof Value.View view && view.role().equals("read-lock")) {
        mode = Guard.Mode.SHARED;
        lock = view.base();
      } else if (lock instanceof Value.View view && view.role().equals("write-lock")) {
        lock = view.base();
      } else {
        Value alias = alias(lock);
        if (alias == null) {
          break;
        }
        lock = alias;
      }
    }
    return new Guard(lock, mode);
  }

  /** What a final field was given once, where that has a name of its own; null otherwise. */
  private Value alias(Value lock) {
    if (!(lock instanceof Value.Member m) || !m.field().is(Field.Trait.FINAL)) {
      return null;
    }
    List<Sourced> all = stores(m.field());
    if (all.size() != 1) {
      return null;
    }
    Value content = all.get(0).store().value();
    boolean named =
        content instanceof Value.View
            || content instanceof Value.Member
            || content instanceof Value.Static
            || content instanceof Value.This;
    if (!named || !(content.root() instanceof Value.This || content instanceof Value.Static)) {
      return null;
    }
    return Paths.rebase(content, root -> root instanceof Value.This ? m.base() : null);
  }
}
