package io.github.racelint.solve;

import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects that another object has made for itself and keeps: its table, the entries of the table.
 * Each is part of one object only, by whatever names one comes to the two.
 */
final class Parts {
  private static final Object ELEMENT = "element";

  private final ValueFlow flow;

  Parts(ValueFlow flow) {
    this.flow = flow;
  }

  /** Whether each lock is the object that the variable's object is a part of, in the same way. */
  boolean areAround(Value x, Value a, Value y, Value b) {
    List<Object> way = way(a, x);
    return !way.isEmpty() && way.equals(way(b, y));
  }

  boolean isPart(Value object, Value whole) {
    return !way(object, whole).isEmpty();
  }

  /** The fields that lead from an object to a part of its own; none when it is no such part. */
  private List<Object> way(Value part, Value whole) {
    if (part instanceof Value.OneOf oneOf) {
      return wayToAny(oneOf, whole);
    }
    List<Object> way = new ArrayList<>();
    Value at = part;
    while (at != null && !at.equals(whole)) {
      if (!isOwn(at)) {
        return List.of();
      }
      if (at instanceof Value.Member m) {
        way.add(m.field());
        at = m.base();
      } else {
        way.add(ELEMENT);
        at = Paths.collection(at);
      }
    }
    return at == null ? List.of() : way;
  }

  /**
   * The way to an object that may have just been made to be put there, or is what a loop has come
   * to from there.
   */
  private List<Object> wayToAny(Value.OneOf oneOf, Value whole) {
    List<Object> common = List.of();
    List<Value> made = new ArrayList<>();
    Value place = null;
    for (Value one : oneOf.alternatives()) {
      if (one instanceof Value.New) {
        made.add(one);
      } else if (!(one instanceof Value.Local)) {
        List<Object> way = way(one, whole);
        if (way.isEmpty() || (place != null && !way.equals(common))) {
          return List.of();
        }
        common = way;
        place = one;
      }
    }
    return place != null && flow.origins(place).containsAll(made) ? common : List.of();
  }

  private boolean isOwn(Value place) {
    return (place instanceof Value.Member || Paths.collection(place) != null)
        && flow.origins(place).stream()
            .allMatch(o -> o instanceof Value.New || o instanceof Value.Constant);
  }
}
