package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A role that has come to a body, with the names that the body's values have for it. What most of
 * the body's accesses and calls have in common is found once.
 */
final class Arrival {
  private final Binding binding;
  private final BodyId body;
  private final Context context;
  private final Function<Value, Value> bind;
  private List<Touch.Step> chainAtStart;
  private List<Touch.Held> heldAtStart;

  Arrival(Binding binding, BodyId body, Context context) {
    this.binding = binding;
    this.body = body;
    this.context = context;
    this.bind = binding.binding(context);
  }

  BodyId body() {
    return body;
  }

  Context context() {
    return context;
  }

  /** From the roots of the body's frame to the values of the one where the role comes in. */
  Function<Value, Value> bind() {
    return bind;
  }

  /** The bodies up to an event of this one. */
  List<Touch.Step> chain(Order order) {
    if (order == Order.START) {
      if (chainAtStart == null) {
        chainAtStart = extend(order);
      }
      return chainAtStart;
    }
    return extend(binding.rebase(order, bind));
  }

  private List<Touch.Step> extend(Order seen) {
    List<Touch.Step> chain = new ArrayList<>(context.chain().size() + 1);
    chain.addAll(context.chain());
    chain.add(new Touch.Step(body, seen));
    return chain;
  }

  /**
   * The locks held at an event of the body: by its callers, by the gates behind which it runs, less
   * those left, and by itself.
   *
   * @param chain the bodies up to the event
   */
  List<Touch.Held> held(List<Touch.Step> chain, List<Guard> own) {
    Order order = chain.get(chain.size() - 1).order();
    List<Touch.Held> before = order.released().isEmpty() ? heldAtStart() : heldBefore(order);
    if (own.isEmpty()) {
      return before;
    }
    List<Touch.Held> held = new ArrayList<>(before.size() + own.size());
    held.addAll(before);
    for (Guard guard : own) {
      held.add(binding.held(guard, bind, body));
    }
    return held;
  }

  private List<Touch.Held> heldAtStart() {
    if (heldAtStart == null) {
      heldAtStart = heldBefore(Order.START);
    }
    return heldAtStart;
  }

  private List<Touch.Held> heldBefore(Order order) {
    List<Guard> gates = binding.gates(body);
    if (gates.isEmpty() && (context.guards().isEmpty() || order.released().isEmpty())) {
      return context.guards();
    }
    List<Touch.Held> held = new ArrayList<>(context.guards());
    for (Guard gate : gates) {
      held.add(binding.held(gate, bind, body));
    }
    held.removeIf(h -> Locks.isGate(h.lock()) && order.released().contains(h.lock()));
    return held;
  }
}
