package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A call that leads from one body to another, with what is the same for whoever goes there.
 *
 * @param target the body called
 * @param incoming the call
 * @param sameFrame whether the target's values are those of the caller's frame
 * @param self the target's {@code this}
 * @param bindsSelf whether the call says which object that is
 * @param params for each argument the parameter that it is bound to; null where it has no name
 */
record Way(
    BodySummary target,
    CallLinks.Incoming incoming,
    boolean sameFrame,
    Value self,
    boolean bindsSelf,
    List<Value> params) {

  static Way of(CallLinks.Incoming incoming, BodySummary target, boolean sameFrame) {
    Call call = incoming.call();
    List<Value> params = new ArrayList<>(call.args().size());
    for (Value arg : call.args()) {
      boolean named = !(arg instanceof Value.Unknown || arg instanceof Value.Constant);
      params.add(named ? new Value.Param(target.id(), params.size()) : null);
    }
    return new Way(
        target,
        incoming,
        sameFrame,
        new Value.This(target.id().owner()),
        call.receiver() != null && !target.isStatic() && target.kind() != BodySummary.Kind.LAMBDA,
        params);
  }

  Call call() {
    return incoming.call();
  }

  BodyId caller() {
    return incoming.caller();
  }

  /** Whether the target sees what is bound in the frame of the caller. */
  boolean keepsFrame() {
    return sameFrame || target.enclosing() != null;
  }

  /** Equal for calls of one body which all roles go with the same objects and locks. */
  Object passed() {
    Call call = call();
    List<Object> passed = new ArrayList<>(call.args());
    passed.add(target.id());
    passed.add(incoming.self());
    passed.add(call.receiver());
    passed.add(call.guards());
    passed.add(call.owned());
    passed.add(call.order());
    return passed;
  }
}
