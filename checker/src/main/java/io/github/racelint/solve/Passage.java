package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.BodySummary.Kind;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The way of a role from a body into one that it calls. */
final class Passage {
  private final Program program;
  private final ValueFlow flow;
  private final Binding binding;

  Passage(Program program, ValueFlow flow, Binding binding) {
    this.program = program;
    this.flow = flow;
    this.binding = binding;
  }

  /** A caller's context seen from the body that it calls. */
  Context through(CallLinks.Incoming incoming, Context context, BodySummary body) {
    Call call = incoming.call();
    Function<Value, Value> bind = binding.binding(context);
    boolean sameFrame = sharesFrame(body, incoming.caller());
    Map<Value, Value> env = new LinkedHashMap<>();
    if (sameFrame || body.enclosing() != null) {
      env.putAll(context.env());
    }
    if (call.receiver() != null && !body.isStatic() && body.kind() != Kind.LAMBDA) {
      Value self = incoming.self() == null ? Paths.rebase(call.receiver(), bind) : incoming.self();
      Value receiver = flow.resolve(self);
      env.put(new Value.This(body.id().owner()), receiver);
      if (!sameFrame) {
        bindOuter(body.id().owner(), receiver, frames(incoming, context), env);
      }
    }
    int index = 0;
    for (Value arg : call.args()) {
      if (!(arg instanceof Value.Unknown || arg instanceof Value.Constant)) {
        env.put(new Value.Param(body.id(), index), flow.resolve(Paths.rebase(arg, bind)));
      }
      index++;
    }
    List<Touch.Step> chain = new ArrayList<>(context.chain());
    chain.add(new Touch.Step(incoming.caller(), binding.rebase(call.order(), bind)));
    List<Touch.Held> guards =
        binding.heldBefore(context, incoming.caller(), bind, chain.get(chain.size() - 1).order());
    for (Guard guard : call.guards()) {
      guards.add(binding.held(guard, bind, incoming.caller()));
    }
    List<Place> path = new ArrayList<>(context.path());
    path.add(call.place());
    boolean owned = call.owned() || (context.owned() && call.receiver() instanceof Value.This);
    return new Context(context.role(), env, guards, chain, path, owned, false);
  }

  /** The objects around the one whose method is called, for the code of an inner class. */
  private void bindOuter(String type, Value receiver, Set<BodyId> frames, Map<Value, Value> env) {
    for (int end = type.lastIndexOf('$'); end > 0; end = type.lastIndexOf('$', end - 1)) {
      String outer = type.substring(0, end);
      env.put(
          new Value.This(outer), Paths.around(receiver, outer, this::isSubclass, frames::contains));
    }
  }

  /** The bodies that run when a call is made, from where the role comes in. */
  private static Set<BodyId> frames(CallLinks.Incoming incoming, Context context) {
    Set<BodyId> frames = new HashSet<>();
    context.chain().forEach(step -> frames.add(step.body()));
    frames.add(incoming.caller());
    if (context.role().task() != null) {
      frames.add(context.role().task().creator());
    }
    return frames;
  }

  boolean isSubclass(String type, String supertype) {
    ClassSummary summary = program.classes().get(type);
    return type.equals(supertype) || (summary != null && summary.supertypes().contains(supertype));
  }

  /** Whether a body's values are those of the other's frame: lambdas and what is around them. */
  private boolean sharesFrame(BodySummary body, BodyId other) {
    for (BodySummary b = body; b != null && b.enclosing() != null; ) {
      if (b.enclosing().equals(other)) {
        return true;
      }
      b = program.bodies().get(b.enclosing());
    }
    return false;
  }
}
