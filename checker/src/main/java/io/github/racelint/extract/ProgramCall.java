package io.github.racelint.extract;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.racelint.extract.BodyEffects.RunsParam;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calls of methods of this compilation: what their bodies do is applied in the caller's values. */
final class ProgramCall {
  private final Frame frame;
  private final ExpressionWalk walk;
  private final CallWalk calls;

  ProgramCall(Frame frame, ExpressionWalk walk, CallWalk calls) {
    this.frame = frame;
    this.walk = walk;
    this.calls = calls;
  }

  Eval perform(Invocation call) {
    MethodSymbol symbol = call.symbol();
    BodyId target = frame.extractor.names.method(symbol);
    BodyEffects effects = frame.extractor.callEffects.of(symbol, isVirtual(call));
    Function<Value, Value> bind = binding(call, effects);
    for (RunsParam run : inPlaceFirst(effects.runs())) {
      runs(call, run, bind);
      if (frame.state == null) {
        return Eval.UNKNOWN;
      }
    }
    List<Value> args = perParameter(call, calls.values(call));
    Value receiver = symbol.isStatic() ? null : call.value(Effect.RECEIVER);
    calls.record(call, target, receiver, args);
    boolean helper = isHelper(symbol, receiver);
    for (Decisions.Change change : effects.changes()) {
      Location here = Paths.rebase(change.location(), bind);
      if (isOurs(here)) {
        Eval stored = stored(call, effects, change);
        frame.decisions.called(change, here, call.tree(), helper, stored);
      }
    }
    apply(call, effects, bind);
    compoundThroughSetter(call, effects, bind);
    if (frame.extractor.asksForThread(symbol)) {
      calls.locking().acquireIfTrue(call.result(), Value.OWN_THREAD, Guard.Mode.EXCLUSIVE);
    }
    Eval reads = reads(call, effects, bind);
    Value result = Paths.rebase(effects.result(), bind);
    return reads.withValue(result instanceof Value.Unknown ? call.result() : result);
  }

  /** What one overrider runs in place, it does not do after another has handed it on. */
  private static List<RunsParam> inPlaceFirst(List<RunsParam> runs) {
    List<RunsParam> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(run -> run.threads() != Threads.INLINE));
    return sorted;
  }

  /** Whether a method is private to the object or class at hand: a piece of its own code. */
  private boolean isHelper(MethodSymbol symbol, Value receiver) {
    return (symbol.flags() & Flags.PRIVATE) != 0
        && symbol.owner == frame.owner
        && (symbol.isStatic() || receiver instanceof Value.This);
  }

  /** The argument that a callee assigns to what it changes; null if it is another value. */
  private static Eval stored(Invocation call, BodyEffects effects, Decisions.Change change) {
    for (Map.Entry<Integer, List<Location>> written : effects.writes().entrySet()) {
      if (written.getValue().contains(change.location())) {
        return call.eval(written.getKey());
      }
    }
    return null;
  }

  private static boolean isVirtual(Invocation call) {
    return !call.symbol().isStatic() && !call.symbol().isConstructor();
  }

  /** From the roots of the callee's frame to values of this one. */
  private Function<Value, Value> binding(Invocation call, BodyEffects effects) {
    Names names = frame.extractor.names;
    Value receiver = call.receiver() == null ? null : call.receiver().value();
    return root -> {
      if (root instanceof Value.This self && receiver != null) {
        return frame.extractor.callEffects.isOwner(call.symbol(), isVirtual(call), self.type())
            ? receiver
            : Paths.around(receiver, self.type(), names::isSubclass, frame.id::equals);
      }
      if (root instanceof Value.Param param && param.body().equals(effectsBody(call, param))) {
        return argument(call, param.index());
      }
      return null;
    };
  }

  /** An overrider's parameters are bound like those of the method called. */
  private BodyId effectsBody(Invocation call, Value.Param param) {
    BodyId target = frame.extractor.names.method(call.symbol());
    boolean same =
        param.body().equals(target) || param.body().simpleName().equals(target.simpleName());
    return same ? param.body() : target;
  }

  private static Value argument(Invocation call, int index) {
    return call.value(index);
  }

  private void runs(Invocation call, RunsParam run, Function<Value, Value> bind) {
    int arg = run.param().index();
    if (arg >= call.args().length || !run.param().body().equals(effectsBody(call, run.param()))) {
      return;
    }
    Value argument = Paths.rebase(run.argument(), bind);
    if (run.threads() == Threads.INLINE) {
      List<Guard> guards = rebase(run.guards(), bind);
      guards.forEach(g -> frame.state.acquire(g, frame.newAcquisition()));
      calls.runInPlace(call, arg, run.entry(), List.of(argument), run.repeated());
      if (frame.state != null) {
        guards.forEach(g -> frame.state.release(g.lock(), g.mode()));
      }
      return;
    }
    calls.values(call);
    Value runner = run.runner() == null ? null : Paths.rebase(run.runner(), bind);
    calls
        .threading()
        .handOff(
            call,
            call.value(arg),
            new Threading.Run(
                run.entry(),
                run.threads(),
                run.awaited(),
                run.repeated(),
                runner,
                argument,
                run.via()));
  }

  private List<Guard> rebase(List<Guard> guards, Function<Value, Value> bind) {
    List<Guard> bound = new ArrayList<>();
    for (Guard guard : guards) {
      Guard g = calls.guard(Paths.rebase(guard.lock(), bind), guard.mode());
      if (g != null) {
        bound.add(g);
      }
    }
    return bound;
  }

  /** One value for each declared parameter; the variable arguments become an array. */
  private List<Value> perParameter(Invocation call, List<Value> args) {
    int declared = call.symbol().type.getParameterTypes().size();
    if (!call.symbol().isVarArgs() || call.argTrees().isEmpty()) {
      return args;
    }
    boolean passedAsArray =
        args.size() == declared
            && args.get(declared - 1) instanceof Value.New made
            && made.type().endsWith("[]");
    if (passedAsArray) {
      return args;
    }
    List<Value> bound = new ArrayList<>(args.subList(0, Math.min(declared - 1, args.size())));
    Value array = new Value.New(frame.id, Frame.offset(call.tree()), "varargs[]", frame.loop);
    for (int i = bound.size(); i < args.size(); i++) {
      frame.store(new Value.Element(array), args.get(i), true);
    }
    bound.add(array);
    return bound;
  }

  private void apply(Invocation call, BodyEffects effects, Function<Value, Value> bind) {
    Gates.Step step = effects.step();
    if (step != null) {
      Value gate = Paths.rebase(step.gate().lock(), bind);
      calls.locking().gates().says(call.result(), step, gate);
    }
    for (Value lock : effects.unlocked()) {
      calls.locking().unlock(Paths.rebase(lock, bind));
    }
    if (effects.acquiredIfTrue() != null) {
      Guard tried = effects.acquiredIfTrue();
      calls.locking().acquireIfTrue(call.result(), Paths.rebase(tried.lock(), bind), tried.mode());
    }
    for (Guard guard : effects.acquired()) {
      calls.locking().acquire(Paths.rebase(guard.lock(), bind), guard.mode());
    }
    for (Value released : effects.releases()) {
      frame.state.released.add(Paths.rebase(released, bind));
    }
    if (effects.starts()) {
      List<Value> handles = new ArrayList<>();
      handles.add(call.result());
      handles.addAll(Paths.rebase(effects.startHandles(), bind));
      handles.removeIf(Value.Unknown.class::isInstance);
      calls.threading().start(call.id(), handles);
    }
    for (Value handle : effects.joins()) {
      Paths.alternatives(Paths.rebase(handle, bind)).forEach(calls::join);
    }
    for (Value root : effects.escaping()) {
      Value bound = bind.apply(root);
      if (bound != null) {
        frame.escape(bound);
      }
    }
  }

  /** {@code setTotal(getTotal() + 1)} reads and writes one location in two steps. */
  private void compoundThroughSetter(
      Invocation call, BodyEffects effects, Function<Value, Value> bind) {
    for (Map.Entry<Integer, List<Location>> written : effects.writes().entrySet()) {
      Eval value = call.eval(written.getKey());
      for (Location location : written.getValue()) {
        Location here = Paths.rebase(location, bind);
        handedOn(value.value(), here);
        if (value.reads().stream().anyMatch(r -> ExpressionWalk.same(r.location(), here))) {
          walk.write(here, value, call.tree());
        }
      }
    }
  }

  /** A setter that leaves it to another one is a setter too. */
  private void handedOn(Value value, Location written) {
    if (value instanceof Value.Param p && p.body().equals(frame.id) && isOurs(written)) {
      frame.recorder.paramWrites.computeIfAbsent(p.index(), i -> new ArrayList<>()).add(written);
      HandOver.noteDecision(written, frame);
    }
  }

  /** Whether a location has a name here: the receiver of an overrider has not. */
  private boolean isOurs(Location location) {
    if (location.base() != null && location.base().root() instanceof Value.This self) {
      for (ClassSymbol c = frame.owner; c != null; c = ExpressionWalk.enclosing(c)) {
        if (frame.extractor.names.binaryName(c).equals(self.type())) {
          return true;
        }
      }
      return false;
    }
    return true;
  }

  private Eval reads(Invocation call, BodyEffects effects, Function<Value, Value> bind) {
    Eval all = Eval.UNKNOWN;
    for (Location location : effects.resultReads()) {
      Location here = Paths.rebase(location, bind);
      boolean asks = effects.changes().isEmpty() && isOurs(here) && Decisions.isOwn(location);
      Eval.Read read = new Eval.Read(here, frame.state.held(), asks ? call.tree() : null);
      all = all.alsoReading(new Eval(Value.UNKNOWN, List.of(read)));
    }
    for (int i = 0; i < call.args().length; i++) {
      all = all.alsoReading(call.eval(i));
    }
    return all;
  }
}
