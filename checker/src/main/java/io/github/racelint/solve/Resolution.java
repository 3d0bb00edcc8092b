package io.github.racelint.solve;

import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one name for an object, or a lock, that goes by several. */
final class Resolution {
  private final Stores stores;
  private final NewObjects objects;
  private final Map<Value, Value> resolved = new HashMap<>();
  private final Map<Guard, Guard> canonical = new HashMap<>();

  Resolution(Stores stores, NewObjects objects) {
    this.stores = stores;
    this.objects = objects;
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
      for (Stores.Sourced s : stores.into(new Value.Element(made))) {
        joined = joined == null ? s.store().value() : Paths.either(joined, s.store().value());
      }
      return joined == null ? value : joined;
    }
    if (value instanceof Value.Member m) {
      Value base = resolve(m.base());
      if (base instanceof Value.New made) {
        Value.Member place = base == m.base() ? m : new Value.Member(made, m.field());
        Set<NewObjects.Content> contents = new LinkedHashSet<>(objects.fieldOf(place, made));
        if (contents.size() == 1) {
          NewObjects.Content content = contents.iterator().next();
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
    List<Stores.Sourced> all = stores.into(m.field());
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
