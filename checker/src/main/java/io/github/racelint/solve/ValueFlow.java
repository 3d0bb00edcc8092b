package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
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
  private final Stores stores;
  private final CallLinks links = new CallLinks();
  private final NewObjects objects;
  private final Resolution names;
  private final Map<Value, Set<Value>> origins = new HashMap<>();
  private final Map<Value, Set<Value>> makings = new HashMap<>();
  private final Map<BodyId, Map<Integer, List<Call>>> callsById = new HashMap<>();

  ValueFlow(Program program) {
    this.program = program;
    this.stores = new Stores(program);
    this.objects = new NewObjects(program);
    this.names = new Resolution(stores, objects);
  }

  /** What is put where; of objects, whether others can come to have them. */
  Stores stores() {
    return stores;
  }

  /** The calls that the call graph has found so far. */
  CallLinks links() {
    return links;
  }

  /** The calls of the program that may run a body. */
  List<CallLinks.Incoming> callers(BodyId target) {
    return links.callers(target);
  }

  /** Everything stored into a field, wherever. */
  List<Stores.Sourced> stores(Field field) {
    return stores.into(field);
  }

  /** What is stored into a place that is no field: the task of a thread, the size of a pool. */
  List<Stores.Sourced> stores(Value into) {
    return stores.into(into);
  }

  /**
   * The same value, with fields of new objects replaced by what was put there: {@code new
   * Worker(stats).stats} is {@code stats}.
   */
  Value resolve(Value value) {
    return names.resolve(value);
  }

  /**
   * A lock by the one name that all code would find it under: a final field that holds a half of
   * another lock, or another field's object, is that.
   */
  Guard canonical(Guard guard) {
    return names.canonical(guard);
  }

  /**
   * The allocations, lambdas, method references, constants and unresolved roots that a value may
   * come from.
   */
  Set<Value> origins(Value value) {
    if (isOrigin(value)) {
      return Set.of(value);
    }
    Set<Value> known = origins.get(value);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(value, known, new HashSet<>(), false);
      origins.put(value, known);
    }
    return known;
  }

  /**
   * The same, where what a factory makes for each of its callers is as many objects as there are
   * calls of it.
   */
  Set<Value> makings(Value value) {
    Set<Value> known = makings.get(value);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(value, known, new HashSet<>(), true);
      makings.put(value, known);
    }
    return known;
  }

  private static boolean isOrigin(Value value) {
    return value instanceof Value.This
        || value instanceof Value.New
        || value instanceof Value.Constant
        || value instanceof Value.Local
        || value instanceof Value.Lambda
        || value instanceof Value.MethodRef
        || value instanceof Value.Unknown;
  }

  private void collect(Value value, Set<Value> found, Set<Value> seen, boolean toCalls) {
    if (found.size() > MAX_ORIGINS || !seen.add(value) || seen.size() > MAX_STEPS) {
      return;
    }
    if (value instanceof Value.OneOf oneOf) {
      oneOf.alternatives().forEach(v -> collect(v, found, seen, toCalls));
    } else if (value instanceof Value.Member
        || value instanceof Value.Static
        || Paths.collection(value) != null) {
      List<Value> contents = contents(value, seen);
      if (contents.isEmpty()) {
        found.add(value);
      }
      contents.forEach(v -> collect(v, found, seen, toCalls));
    } else if (value instanceof Value.Param param) {
      List<CallLinks.Incoming> known = links.callers(param.body());
      if (known.isEmpty()) {
        found.add(value);
      }
      for (CallLinks.Incoming incoming : known) {
        if (param.index() < incoming.call().args().size()) {
          collect(incoming.call().args().get(param.index()), found, seen, toCalls);
        }
      }
    } else if (value instanceof Value.Result result) {
      if (toCalls && isMadeFor(result)) {
        found.add(result);
      } else {
        returned(result, found, seen, toCalls);
      }
    } else if (value instanceof Value.View view && view.role().equals("taken")) {
      collect(view.base(), found, seen, toCalls);
    } else {
      found.add(value);
    }
  }

  private void returned(Value.Result result, Set<Value> found, Set<Value> seen, boolean toCalls) {
    boolean any = false;
    for (Call call : calls(result)) {
      BodySummary callee = program.bodies().get(call.target());
      if (callee != null) {
        any |= !callee.returns().isEmpty();
        callee.returns().forEach(v -> collect(v, found, seen, toCalls));
      }
    }
    if (!any) {
      found.add(result);
    }
  }

  /** Whether a call gives an object that nobody else has. */
  private boolean isMadeFor(Value.Result result) {
    boolean any = false;
    for (Call call : calls(result)) {
      BodySummary callee = program.bodies().get(call.target());
      boolean other =
          call.virtual() && !program.overriders().getOrDefault(call.target(), List.of()).isEmpty();
      if (callee == null || other || !callee.returnsOwned()) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private List<Call> calls(Value.Result result) {
    return callsById
        .computeIfAbsent(result.body(), this::callsById)
        .getOrDefault(result.call(), List.of());
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
      List<NewObjects.Content> own = objects.fieldOf(member, made);
      if (!own.isEmpty()) {
        return own.stream().map(NewObjects.Content::value).toList();
      }
    }
    Value collection = Paths.collection(place);
    List<Value> all = new ArrayList<>();
    for (Stores.Sourced s : stores.into(place)) {
      all.add(s.store().value());
    }
    if (all.isEmpty() && collection instanceof Value.Member) {
      // a collection reached through a field may have been filled under a local name
      Set<Value> filled = new LinkedHashSet<>();
      collect(collection, filled, seen, false);
      for (Value origin : filled) {
        if (origin instanceof Value.New) {
          stores.into(new Value.Element(origin)).forEach(s -> all.add(s.store().value()));
        }
      }
    }
    return all;
  }
}
