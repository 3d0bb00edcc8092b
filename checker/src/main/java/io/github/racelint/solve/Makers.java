package io.github.racelint.solve;

import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects that belong to the object that made them: the connection of a pool, the slot of a
 * registry. Code comes to both by different names, but to one such object with one maker only.
 */
final class Makers {
  private final Program program;
  private final ValueFlow flow;
  private final Map<String, List<BodySummary>> constructors = new HashMap<>();
  private final Map<Value, Optional<String>> selves = new HashMap<>();
  private final Map<Value, Optional<String>> makers = new HashMap<>();

  Makers(Program program, ValueFlow flow) {
    this.program = program;
    this.flow = flow;
    for (BodySummary body : program.bodies().values()) {
      if (body.kind() == BodySummary.Kind.CONSTRUCTOR) {
        constructors.computeIfAbsent(body.id().owner(), c -> new ArrayList<>()).add(body);
      }
    }
  }

  /**
   * Whether two locks, if held for one object, are one: each is the object which made the one that
   * is guarded.
   */
  boolean areOne(Touch.Held h, Touch a, Touch.Held i, Touch b) {
    if (!(a.location() instanceof Location.OfField)
        || !(b.location() instanceof Location.OfField)) {
      return false;
    }
    String type = selves.computeIfAbsent(h.named(), this::self).orElse(null);
    return type != null
        && type.equals(selves.computeIfAbsent(i.named(), this::self).orElse(null))
        && isMadeBy(type, a.location().base())
        && isMadeBy(type, b.location().base());
  }

  /** The class whose {@code this} a lock is, in the values of the body that takes it. */
  private Optional<String> self(Value lock) {
    if (lock instanceof Value.This self) {
      return Optional.of(self.type());
    }
    if (!(lock instanceof Value.Member)) {
      return Optional.empty();
    }
    return common(flow.origins(lock), Value.This.class);
  }

  private boolean isMadeBy(String type, Value object) {
    return object != null && type.equals(makers.computeIfAbsent(object, this::maker).orElse(null));
  }

  private Optional<String> maker(Value object) {
    return object instanceof Value.This self
        ? makerOfAll(self.type())
        : common(flow.origins(object), Value.New.class);
  }

  /** The class whose objects have made all objects of a class. */
  private Optional<String> makerOfAll(String type) {
    String maker = null;
    for (BodySummary body : constructors.getOrDefault(type, List.of())) {
      for (CallLinks.Incoming incoming : flow.callers(body.id())) {
        BodySummary caller = program.bodies().get(incoming.caller());
        String next = incoming.caller().owner();
        boolean part = topLevel(next).equals(topLevel(type)) && !next.equals(type);
        if (!part
            || caller == null
            || caller.isStatic()
            || (maker != null && !maker.equals(next))) {
          return Optional.empty();
        }
        maker = next;
      }
    }
    return Optional.ofNullable(maker);
  }

  /** The one class of which all the objects are, or whose objects made them all. */
  private Optional<String> common(Set<Value> origins, Class<? extends Value> kind) {
    String type = null;
    for (Value origin : origins) {
      if (origin instanceof Value.Constant c && c.text().equals("null")) {
        continue;
      }
      String next = kind.isInstance(origin) ? type(origin) : null;
      if (next == null || (type != null && !type.equals(next))) {
        return Optional.empty();
      }
      type = next;
    }
    return Optional.ofNullable(type);
  }

  private String type(Value origin) {
    if (origin instanceof Value.This self) {
      return self.type();
    }
    Value.New made = (Value.New) origin;
    BodySummary body = program.bodies().get(made.body());
    boolean ownPart =
        body != null
            && !body.isStatic()
            && !made.type().equals(made.body().owner())
            && topLevel(made.type()).equals(topLevel(made.body().owner()));
    return ownPart ? made.body().owner() : null;
  }

  private static String topLevel(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }
}
