package io.github.racelint.extract;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known at one point of a body. Mutable while the walk stands there; copied where paths
 * part and joined where they meet.
 */
final class State {
  /** What each local holds. */
  final Map<VarSymbol, Eval> locals = new HashMap<>();

  /** The tests whose outcomes lead here on every path, the oldest first. */
  List<Tested> tests = List.of();

  /** The locks that are held on every path. */
  private List<Held> held = List.of();

  /** Roots of this body (fresh objects, parameters, this) that others may have reached. */
  final Set<Value> escaped = new LinkedHashSet<>();

  /** Calls that may have started threads which may still run. */
  final Set<Integer> live = new TreeSet<>();

  /** Handles on which every path has waited. */
  final Set<Value> joined = new LinkedHashSet<>();

  /** Latches which some path may have released. */
  final Set<Value> released = new LinkedHashSet<>();

  State copy() {
    State copy = new State();
    copy.locals.putAll(locals);
    copy.held = held;
    copy.tests = tests;
    copy.escaped.addAll(escaped);
    copy.live.addAll(live);
    copy.joined.addAll(joined);
    copy.released.addAll(released);
    return copy;
  }

  /** Where two paths meet; null stands for a path that does not come here. */
  static State join(State a, State b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    State joined = a.copy();
    for (Map.Entry<VarSymbol, Eval> local : b.locals.entrySet()) {
      joined.locals.merge(local.getKey(), local.getValue(), Eval::either);
    }
    joined.held = meet(a.held, b.held);
    joined.tests = Tested.onBoth(a.tests, b.tests);
    joined.escaped.addAll(b.escaped);
    joined.live.addAll(b.live);
    joined.joined.retainAll(b.joined);
    joined.released.addAll(b.released);
    return joined;
  }

  /** The locks in both lists, in the weaker mode and the smaller count. */
  static List<Held> meet(List<Held> a, List<Held> b) {
    if (a == b || a.equals(b)) {
      return a;
    }
    List<Held> both = new ArrayList<>();
    for (Held one : a) {
      for (Held other : b) {
        if (one.guard().equals(other.guard())) {
          int acquisition = one.acquisition() == other.acquisition() ? one.acquisition() : -1;
          both.add(new Held(one.guard(), acquisition, Math.min(one.count(), other.count())));
        }
      }
    }
    return List.copyOf(both);
  }

  List<Held> held() {
    return held;
  }

  /** The locks held without a break since a read. */
  List<Guard> heldSince(Eval.Read read) {
    if (held.isEmpty() || read.held().isEmpty()) {
      return List.of();
    }
    return held.stream()
        .filter(
            now ->
                read.held().stream()
                    .anyMatch(
                        then ->
                            then.guard().equals(now.guard())
                                && then.acquisition() == now.acquisition()))
        .map(Held::guard)
        .toList();
  }

  void setHeld(List<Held> held) {
    this.held = held;
  }

  List<Guard> guards() {
    if (held.isEmpty()) {
      return List.of();
    }
    return held.stream().map(Held::guard).distinct().toList();
  }

  void acquire(Guard guard, int acquisition) {
    List<Held> more = new ArrayList<>(held.size() + 1);
    boolean reentered = false;
    for (Held h : held) {
      if (h.guard().equals(guard)) {
        more.add(new Held(guard, h.acquisition(), h.count() + 1));
        reentered = true;
      } else {
        more.add(h);
      }
    }
    if (!reentered) {
      more.add(new Held(guard, acquisition, 1));
    }
    held = more;
  }

  /** Gives one hold of a lock back, in the mode given, or in any when mode is null. */
  void release(Value lock, Guard.Mode mode) {
    List<Held> fewer = new ArrayList<>(held.size());
    boolean done = false;
    for (int i = held.size() - 1; i >= 0; i--) {
      Held h = held.get(i);
      boolean this1 =
          !done && h.guard().lock().equals(lock) && (mode == null || h.guard().mode() == mode);
      done |= this1;
      if (!this1) {
        fewer.add(0, h);
      } else if (h.count() > 1) {
        fewer.add(0, new Held(h.guard(), h.acquisition(), h.count() - 1));
      }
    }
    held = fewer;
  }

  Order order() {
    if (live.isEmpty() && joined.isEmpty() && released.isEmpty()) {
      return Order.START;
    }
    return new Order(List.copyOf(live), List.copyOf(joined), List.copyOf(released));
  }

  /** Whether a loop that starts here must be walked again, since it comes back with less known. */
  boolean weakerThan(State head) {
    return !head.escaped.containsAll(escaped)
        || !head.live.containsAll(live)
        || !head.released.containsAll(released)
        || !meet(head.held, held).equals(head.held);
  }
}
