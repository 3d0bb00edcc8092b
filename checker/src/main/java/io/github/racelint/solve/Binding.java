package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The values, locks and orders of a body as they are seen from where a role comes in. */
final class Binding {
  private final ValueFlow flow;
  private final DrainLoops drains;
  private final Set<String> enums = new HashSet<>();

  Binding(Program program, ValueFlow flow, DrainLoops drains) {
    this.flow = flow;
    this.drains = drains;
    for (ClassSummary type : program.classes().values()) {
      if (type.supertypes().contains("java.lang.Enum")) {
        enums.add(type.name());
      }
    }
  }

  /** A location, with objects by the names that all code would find them under. */
  Location resolve(Location location) {
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
  Function<Value, Value> binding(Context context) {
    return root -> {
      if (root instanceof Value.This self && enums.contains(self.type())) {
        return new Value.Constant(self.type() + ".constant.class");
      }
      return context.env().get(root);
    };
  }

  /** A lock that a body takes, as the role sees it. */
  Touch.Held held(Guard guard, Function<Value, Value> bind, BodyId by) {
    return new Touch.Held(flow.canonical(rebase(guard, bind)), by, flow.canonical(guard).lock());
  }

  /** The gates behind which a body runs, whoever calls it, in its own values. */
  List<Guard> gates(BodyId body) {
    return drains.atEntry(body);
  }

  /** The gates behind which a hand-off's code runs. */
  List<Guard> behind(Role.Task task) {
    return drains.behind(task);
  }

  private static Guard rebase(Guard guard, Function<Value, Value> bind) {
    return new Guard(Paths.rebase(guard.lock(), bind), guard.mode());
  }

  /** An order, with the objects as the role sees them. */
  Order rebase(Order order, Function<Value, Value> bind) {
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
}
