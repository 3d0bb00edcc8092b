package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the program puts where, and what it lets others find or gives them. */
final class Stores {
  private final Map<Object, List<Sourced>> stores = new HashMap<>();
  private final Set<Value> stored = new HashSet<>();
  private final Set<Value> published = new HashSet<>();
  private final Set<Field> returned = new HashSet<>();
  private final Set<Value> returnedObjects = new HashSet<>();

  /** What some method returns. */
  private final Set<Value> given = new HashSet<>();

  /** Fields with collections of which some method returns an element. */
  private final Set<Field> handedOut = new HashSet<>();

  /** A value stored, and the body that stores it. */
  record Sourced(Store store, BodyId body) {}

  Stores(Program program) {
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
  List<Sourced> into(Field field) {
    return stores.getOrDefault(field, List.of());
  }

  /** What is stored into a place that is no field: the task of a thread, the size of a pool. */
  List<Sourced> into(Value into) {
    return stores.getOrDefault(key(into), List.of());
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
}
