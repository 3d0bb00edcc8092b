package io.github.racelint.extract;

import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Locks taken and given back by one body. */
final class Locking {
  static final String SHARED_VIEW = "read-lock";
  static final String EXCLUSIVE_VIEW = "write-lock";

  private final Frame frame;
  private final List<Value> unlocked = new ArrayList<>();
  private final Set<Value> foreign = new LinkedHashSet<>();

  /** Locks held where the outcome of a call is known to be true. */
  private final Map<Value, Guard> tried = new HashMap<>();

  private final Gates gates;

  Locking(Frame frame) {
    this.frame = frame;
    this.gates = new Gates(frame, this);
  }

  Gates gates() {
    return gates;
  }

  /**
   * A lock as a guard, or null where it protects nothing: its object is not known, or nobody else
   * can lock it (JLS 17.1: only threads that lock the same object exclude each other).
   */
  Guard guard(Value lock, Guard.Mode mode) {
    if (lock instanceof Value.View view && view.role().equals(SHARED_VIEW)) {
      return guard(view.base(), Guard.Mode.SHARED);
    }
    if (lock instanceof Value.View view && view.role().equals(EXCLUSIVE_VIEW)) {
      return guard(view.base(), mode);
    }
    boolean nothing =
        lock instanceof Value.Unknown
            || lock instanceof Value.Local
            || (lock instanceof Value.OneOf oneOf && isPartlyOurs(oneOf))
            || Paths.isNull(lock)
            || (lock instanceof Value.New && frame.owns(lock))
            || (lock instanceof Value.Constant c && !c.text().endsWith(".class"));
    return nothing ? null : new Guard(lock, mode);
  }

  /**
   * Of one of several objects nobody else can lock those that were made here. That it was put where
   * others find it in the meantime is said by the other names that it has.
   */
  private boolean isPartlyOurs(Value.OneOf lock) {
    return lock.alternatives().stream()
        .anyMatch(v -> !(v instanceof Value.New || Paths.collection(v) != null) || frame.owns(v));
  }

  void acquire(Value lock, Guard.Mode mode) {
    Guard guard = guard(lock, mode);
    if (guard != null) {
      frame.state.acquire(guard, frame.newAcquisition());
    }
  }

  void acquireIfTrue(Value outcome, Value lock, Guard.Mode mode) {
    Guard guard = guard(lock, mode);
    if (guard != null) {
      tried.put(outcome, guard);
    }
  }

  Guard heldIfTrue(Value outcome) {
    return tried.get(outcome);
  }

  void unlock(Value lock) {
    Guard guard = guard(lock, Guard.Mode.EXCLUSIVE);
    if (guard != null) {
      boolean shared = lock instanceof Value.View v && v.role().equals(SHARED_VIEW);
      unlocked.add(guard.lock());
      boolean held =
          frame.state.held().stream().anyMatch(h -> h.guard().lock().equals(guard.lock()));
      if (!held && !gates.isOwn(guard.lock())) {
        foreign.add(guard.lock());
      }
      frame.state.release(guard.lock(), shared ? Guard.Mode.SHARED : null);
      if (Gates.isGate(guard.lock())) {
        gates.left(guard.lock());
      }
    }
  }

  int unlocks() {
    return unlocked.size();
  }

  List<Value> unlocksSince(int mark) {
    return List.copyOf(unlocked.subList(mark, unlocked.size()));
  }

  /** Locks given back that this body had not taken: those of its caller. */
  List<Value> foreignUnlocks() {
    return List.copyOf(foreign);
  }
}
