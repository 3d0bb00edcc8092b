package io.github.racelint.extract;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Type;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a library method returns: a new object, one that it was given, a view, a stream. */
final class ModelledResult {
  private final Frame frame;
  private final CallWalk calls;
  private final ContentWalk contents;
  private final ModelledObjects objects;

  ModelledResult(Frame frame, CallWalk calls, ContentWalk contents, ModelledObjects objects) {
    this.frame = frame;
    this.calls = calls;
    this.contents = contents;
    this.objects = objects;
  }

  Eval result(Invocation call, List<Effect> effects) {
    Eval reads = contents.reads(call, effects);
    Value value = call.result();
    Boolean parallel = null;
    for (Effect effect : effects) {
      if (effect instanceof Effect.Returns r) {
        value = call.value(r.arg());
      } else if (effect instanceof Effect.LockView v) {
        String role = v.mode() == Guard.Mode.SHARED ? Locking.SHARED_VIEW : Locking.EXCLUSIVE_VIEW;
        value = Paths.step(call.value(Effect.RECEIVER), b -> new Value.View(b, role));
      } else if (effect instanceof Effect.ReturnsFresh
          || effect instanceof Effect.MakesPool
          || effect instanceof Effect.Wraps) {
        value = objects.fresh(call, effects);
      } else if (effect instanceof Effect.ReturnsThread t) {
        value = Value.thread(t.name());
      } else if (effect instanceof Effect.ReturnsOwned o) {
        Value element =
            Paths.step(ModelledCall.elementsOf(call.value(o.arg())), Value.Element::new);
        value = Paths.step(element, b -> new Value.View(b, "taken"));
      } else if (effect instanceof Effect.ReturnsElement e) {
        value = Paths.step(ModelledCall.elementsOf(call.value(e.arg())), Value.Element::new);
      } else if (effect instanceof Effect.ReturnsElementsOf e) {
        value = elementsOrResult(call, e);
      } else if (effect instanceof Effect.Parallel p) {
        parallel = p.ifTrue() == Effect.RESULT ? p.on() : isTrue(call.value(p.ifTrue()));
        if (p.ifTrue() != Effect.RESULT) {
          continue;
        }
        Value source = call.value(Effect.RECEIVER);
        value = source instanceof Value.Unknown ? value : source;
      }
    }
    if (call.symbol().name.contentEquals("getClass") && call.symbol().params().isEmpty()) {
      value = classOf(call);
    }
    if (call.symbol().name.toString().startsWith("range") && call.symbol().isStatic()) {
      value = new Value.View(call.result(), "range");
    }
    value = stream(call, value, parallel);
    derive(call, value);
    return reads.withValue(value);
  }

  /** The class of an object: one of many, unless the object's type has no subclasses. */
  private Value classOf(Invocation call) {
    Type type = call.receiverType();
    boolean exact = type != null && (type.tsym.flags() & Flags.FINAL) != 0;
    return exact
        ? new Value.Constant(frame.extractor.names.type(type) + ".class")
        : Paths.step(call.value(Effect.RECEIVER), b -> new Value.View(b, "class"));
  }

  private static boolean isTrue(Value value) {
    return value instanceof Value.Constant c && c.text().equals("true");
  }

  private static Value elementsOrResult(Invocation call, Effect.ReturnsElementsOf effect) {
    Value over = call.value(effect.arg());
    return over instanceof Value.Unknown ? call.result() : over;
  }

  private Value stream(Invocation call, Value value, Boolean parallel) {
    boolean on = parallel != null ? parallel : ModelledCall.isParallel(call.value(Effect.RECEIVER));
    boolean stream =
        frame.extractor.isA(call.symbol().getReturnType(), "java.util.stream.BaseStream");
    Value bare = ModelledCall.elementsOf(value);
    if (!stream || !on) {
      return bare;
    }
    Value base = bare instanceof Value.Unknown ? call.result() : bare;
    return Paths.step(base, b -> new Value.View(b, ModelledCall.PARALLEL));
  }

  private void derive(Invocation call, Value value) {
    Type type = call.symbol().getReturnType();
    String name = call.symbol().name.toString();
    boolean first = name.equals("anyOf") || name.contains("Either");
    if (frame.state.live.isEmpty()
        || first
        || type == null
        || !(frame.extractor.isA(type, "java.util.concurrent.Future")
            || frame.extractor.isA(type, "java.util.concurrent.CompletionStage"))) {
      return;
    }
    Set<Value> from = new LinkedHashSet<>();
    for (int i = Effect.RECEIVER; i < call.args().length; i++) {
      from.addAll(Paths.alternatives(call.value(i)));
    }
    from.remove(Value.UNKNOWN);
    calls.threading().derive(value, from);
  }
}
