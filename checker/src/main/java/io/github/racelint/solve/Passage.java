package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

  /** The calls of a body that lead to bodies of the program; of those alike, one. */
  List<Way> ways(BodyId caller) {
    List<Way> ways = new ArrayList<>();
    Set<Object> passed = new HashSet<>();
    for (CallLinks.Outgoing out : flow.links().calls(caller)) {
      BodySummary target = program.bodies().get(out.target());
      if (target != null) {
        Way way = Way.of(out.call(), target, sharesFrame(target, caller));
        if (passed.add(way.passed())) {
          ways.add(way);
        }
      }
    }
    return ways;
  }

  /**
   * The object whose method runs, for the code of a body that a role goes to; null if not known.
   */
  Value self(Way way, Arrival from) {
    if (way.bindsSelf()) {
      CallLinks.Incoming incoming = way.incoming();
      return flow.resolve(
          incoming.self() == null
              ? Paths.rebase(incoming.call().receiver(), from.bind())
              : incoming.self());
    }
    return way.keepsFrame() ? from.context().env().get(way.self()) : null;
  }

  /**
   * A caller's context seen from the body that it calls.
   *
   * @param self what {@link #self} says
   */
  Context through(Way way, Arrival from, Value self) {
    Call call = way.call();
    Context context = from.context();
    Map<Value, Value> env = way.keepsFrame() ? new HashMap<>(context.env()) : new HashMap<>(4);
    if (way.bindsSelf()) {
      env.put(way.self(), self);
      String type = way.target().id().owner();
      if (!way.sameFrame() && type.indexOf('$') > 0) {
        bindOuter(type, self, body -> isFrame(body, way.incoming(), context), env);
      }
    }
    for (int i = 0; i < way.params().size(); i++) {
      Value param = way.params().get(i);
      if (param != null) {
        env.put(param, flow.resolve(Paths.rebase(call.args().get(i), from.bind())));
      }
    }
    List<Touch.Step> chain = from.chain(call.order());
    List<Touch.Held> guards = from.held(chain, call.guards());
    List<Place> path = new ArrayList<>(context.path().size() + 1);
    path.addAll(context.path());
    path.add(call.place());
    boolean owned = call.owned() || (context.owned() && call.receiver() instanceof Value.This);
    return new Context(context.role(), env, guards, chain, path, owned, false);
  }

  /** The objects around the one whose method is called, for the code of an inner class. */
  private void bindOuter(
      String type, Value receiver, Predicate<BodyId> isFrame, Map<Value, Value> env) {
    for (int end = type.lastIndexOf('$'); end > 0; end = type.lastIndexOf('$', end - 1)) {
      String outer = type.substring(0, end);
      env.put(new Value.This(outer), Paths.around(receiver, outer, this::isSubclass, isFrame));
    }
  }

  /** Whether a body is one of those that run when a call is made, from where the role comes in. */
  private static boolean isFrame(BodyId body, CallLinks.Incoming incoming, Context context) {
    if (body.equals(incoming.caller())) {
      return true;
    }
    for (Touch.Step step : context.chain()) {
      if (step.body().equals(body)) {
        return true;
      }
    }
    return context.role().task() != null && body.equals(context.role().task().creator());
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
