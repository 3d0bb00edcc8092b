package io.github.racelint.solve;

import io.github.racelint.facts.Field;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether two values may name one object. */
final class Aliases {
  /** A field whose type has more classes than this says little of which object it holds. */
  private static final int MAX_CLASSES = 3;

  /** An object that may come from more places than this has little in common with another. */
  private static final int MAX_ORIGINS = 6;

  private final Hierarchy hierarchy;
  private final ValueFlow flow;
  private final Map<Two, Boolean> meets = new HashMap<>();

  /** Two values that do not say by themselves whether they may be one object. */
  private record Two(Value a, Value b) {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Two t && a.equals(t.a) && b.equals(t.b));
    }

    @Override
    public int hashCode() {
      return a.hashCode() * 31 + b.hashCode();
    }
  }

  Aliases(Hierarchy hierarchy, ValueFlow flow) {
    this.hierarchy = hierarchy;
    this.flow = flow;
  }

  /** Whether two values of possibly different frames may be one object. */
  boolean mayBeSame(Value a, Value b) {
    if (a.equals(b)) {
      return !(a instanceof Value.Unknown);
    }
    if (a instanceof Value.OneOf oneOf) {
      return oneOf.alternatives().stream().anyMatch(v -> mayBeSame(v, b));
    }
    if (b instanceof Value.OneOf) {
      return mayBeSame(b, a);
    }
    if (a instanceof Value.This x && b instanceof Value.This y) {
      return hierarchy.related(x.type(), y.type());
    }
    if (a instanceof Value.Member x && b instanceof Value.Member y && x.field().equals(y.field())) {
      return mayBeSame(x.base(), y.base());
    }
    Value inA = Paths.collection(a);
    Value inB = Paths.collection(b);
    if (inA != null && inB != null) {
      return mayBeSame(inA, inB);
    }
    Boolean known = meets.get(new Two(a, b));
    if (known == null) {
      known = meetsUnknownInstance(a, b) || meetsUnknownInstance(b, a) || commonOrigin(a, b);
      meets.put(new Two(a, b), known);
    }
    return known;
  }

  /** Whether an object made somewhere is of a class that may have a given {@code this}. */
  boolean mayBeType(Value self, Value object) {
    return self instanceof Value.This t
        && object instanceof Value.New made
        && hierarchy.related(t.type(), made.type());
  }

  /** {@code this} of code called from outside may be any object of the class that got outside. */
  private boolean meetsUnknownInstance(Value self, Value object) {
    if (!(self instanceof Value.This t)) {
      return false;
    }
    if (object instanceof Value.New made) {
      return hierarchy.related(t.type(), made.type())
          && (escapes(made) || flow.stores().isGiven(made));
    }
    if (object instanceof Value.Param param) {
      // an object of its own class that a method is given, as in equals or transfer
      return hierarchy.related(t.type(), param.body().owner());
    }
    if (Paths.collection(object) != null) {
      return flow.stores().isHandedOut(object) && mayBeElement(t, object);
    }
    boolean path = object instanceof Value.Member || object instanceof Value.Static;
    if (!path) {
      return false;
    }
    if (!leaks(object)) {
      return false;
    }
    String type =
        object instanceof Value.Member m
            ? m.field().type()
            : ((Value.Static) object).field().type();
    return hierarchy.isSubclass(type, t.type())
        || (hierarchy.isSubclass(t.type(), type) && hierarchy.subclasses(type) <= MAX_CLASSES);
  }

  private boolean mayBeElement(Value.This self, Value element) {
    return flow.origins(element).stream()
        .anyMatch(
            o ->
                o instanceof Value.New made
                    ? hierarchy.related(self.type(), made.type())
                    : o instanceof Value.Param || o instanceof Value.Result);
  }

  /** Whether code outside the compilation can have the object in a field. */
  private boolean leaks(Value place) {
    Field field = place instanceof Value.Member m ? m.field() : ((Value.Static) place).field();
    if (field.is(Field.Trait.EXPOSED) || flow.stores().isReturned(field)) {
      return true;
    }
    return flow.origins(place).stream()
        .anyMatch(o -> o instanceof Value.Param || o instanceof Value.Result);
  }

  private boolean commonOrigin(Value a, Value b) {
    Set<Value> ofA = flow.origins(a);
    Set<Value> ofB = flow.origins(b);
    if (ofA.size() > MAX_ORIGINS || ofB.size() > MAX_ORIGINS) {
      return false;
    }
    for (Value origin : ofA) {
      if (origin instanceof Value.New made
          && ((ofB.contains(origin) && isMadeTogether(a, b))
              || (!(b instanceof Value.This) && ofB.stream().anyMatch(o -> isThisOf(o, made))))) {
        return true;
      }
      if (origin instanceof Value.This
          && !(a instanceof Value.This)
          && ofB.stream().anyMatch(o -> o instanceof Value.New made && isThisOf(origin, made))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what one place of the program makes is one object, by the calls of that place too. */
  private boolean isMadeTogether(Value a, Value b) {
    Set<Value> ofB = flow.makings(b);
    return flow.makings(a).stream()
        .anyMatch(o -> (o instanceof Value.New || o instanceof Value.Result) && ofB.contains(o));
  }

  /** An object that stored itself somewhere, and its creation. */
  private boolean isThisOf(Value origin, Value.New made) {
    return origin instanceof Value.This self && hierarchy.isSubclass(made.type(), self.type());
  }

  /**
   * Whether an object made in a body can be found by code that was not given it. What is returned
   * belongs to whoever asked for it.
   */
  boolean escapes(Value made) {
    return flow.stores().isStored(made);
  }
}
