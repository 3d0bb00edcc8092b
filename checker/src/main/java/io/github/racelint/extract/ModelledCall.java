package io.github.racelint.extract;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Value;
import java.util.List;

/** Calls of library methods: what their models say is applied to the walk's state. */
final class ModelledCall {
  static final String PARALLEL = "parallel";

  private final Frame frame;
  private final CallWalk calls;
  private final ContentActs acts;
  private final ContentWalk contents;
  private final ModelledRuns runs;
  private final ModelledLocks locking;
  private final ModelledObjects objects;
  private final ModelledResult results;

  ModelledCall(Frame frame, ExpressionWalk walk, CallWalk calls) {
    this.frame = frame;
    this.calls = calls;
    this.acts = new ContentActs(frame);
    this.contents = new ContentWalk(frame, walk);
    this.runs = new ModelledRuns(frame, calls);
    this.locking = new ModelledLocks(frame, calls);
    this.objects = new ModelledObjects(frame);
    this.results = new ModelledResult(frame, calls, contents, objects);
  }

  static boolean isParallel(Value stream) {
    return stream instanceof Value.View view && view.role().equals(PARALLEL);
  }

  /** What a stream or view ranges over. */
  static Value elementsOf(Value collection) {
    return isParallel(collection) ? ((Value.View) collection).base() : collection;
  }

  /** The constructor of a library class on behalf of an anonymous class that extends it. */
  void superConstructor(Invocation call, ClassSymbol anonymous) {
    objects.superConstructor(call, anonymous);
  }

  Eval perform(Invocation call) {
    List<Effect> effects = frame.extractor.model(call.symbol(), call.receiverType());
    boolean ran = false;
    for (Effect effect : effects) {
      if (effect instanceof Effect.Runs r) {
        runs.runs(call, r);
        ran = true;
      }
      if (frame.state == null) {
        return Eval.UNKNOWN;
      }
    }
    if (!ran) {
      runs.runLambdasHere(call, effects.isEmpty());
    }
    List<Value> args = calls.values(call);
    if (call.receiver() != null && !call.symbol().isConstructor()) {
      runs.functional(call, args);
      effects.forEach(effect -> runs.hook(call, effect));
    }
    contents.touch(call, effects);
    objects.constructorArgument(call);
    calls.locking().gates().step(call);
    for (Effect effect : effects) {
      if (effect instanceof Effect.ReadsText t) {
        calls.readsText(call, t);
      }
      locking.locks(call, effect);
      objects.objects(call, effects, effect);
    }
    Eval result = results.result(call, effects).alsoReading(acts.inspected(call, effects));
    acts.touch(call, effects, result.value());
    return result;
  }
}
