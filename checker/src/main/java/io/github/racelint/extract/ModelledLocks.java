package io.github.racelint.extract;

import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;

/** Locks that a library method takes and gives back, and what it waits for. */
final class ModelledLocks {
  private final Frame frame;
  private final CallWalk calls;

  ModelledLocks(Frame frame, CallWalk calls) {
    this.frame = frame;
    this.calls = calls;
  }

  void locks(Invocation call, Effect effect) {
    Locking locking = calls.locking();
    if (effect instanceof Effect.Acquires a) {
      if (a.optimistic() && !Stamps.isLookedAt(call, frame)) {
        return; // nobody asks whether what was read is still true
      }
      Value lock = call.value(a.arg());
      if (a.onlyIfTrue()) {
        locking.acquireIfTrue(call.result(), lock, a.mode());
      } else {
        locking.acquire(lock, a.mode());
      }
    } else if (effect instanceof Effect.Unlocks u) {
      locking.unlock(call.value(u.arg()));
    } else if (effect instanceof Effect.Asserts a) {
      locking.acquireIfTrue(call.result(), call.value(a.arg()), Guard.Mode.EXCLUSIVE);
    } else if (effect instanceof Effect.AssertsThread) {
      locking.acquireIfTrue(call.result(), Value.OWN_THREAD, Guard.Mode.EXCLUSIVE);
    } else if (effect instanceof Effect.Joins j) {
      joins(call, j);
    } else if (effect instanceof Effect.Releases r) {
      frame.state.released.add(call.value(r.arg()));
    }
  }

  private void joins(Invocation call, Effect.Joins joins) {
    Value handle = call.value(joins.arg());
    switch (joins.when()) {
      case IF_TRUE -> calls.threading().joinIf(call.result(), true, handle);
      case IF_FALSE -> calls.threading().joinIf(call.result(), false, handle);
      case IF_MADE_ZERO -> {
        if (Signals.isMadeZero(call, frame)) {
          Paths.alternatives(handle).forEach(calls::join);
        }
      }
      case ALWAYS -> joinsAlways(call, joins);
    }
  }

  private void joinsAlways(Invocation call, Effect.Joins joins) {
    if (joins.arg() == Effect.EVERY) {
      for (int i = 0; i < call.args().length; i++) {
        Paths.alternatives(call.value(i)).forEach(calls::join);
      }
      return;
    }
    Paths.alternatives(call.value(joins.arg())).forEach(calls::join);
  }
}
