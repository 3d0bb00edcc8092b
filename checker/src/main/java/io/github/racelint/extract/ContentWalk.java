package io.github.racelint.extract;

import io.github.racelint.facts.Access.Kind;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.List;

/** What library calls read and change inside of the objects that they get: elements, contents. */
final class ContentWalk {
  private static final String ATOMIC_PACKAGE = "java.util.concurrent.atomic.";

  private final Frame frame;
  private final ExpressionWalk walk;

  ContentWalk(Frame frame, ExpressionWalk walk) {
    this.frame = frame;
    this.walk = walk;
  }

  /** Records reads and changes of what the receiver and the arguments hold. */
  void touch(Invocation call, List<Effect> effects) {
    if (call.receiver() != null && !call.symbol().isConstructor()) {
      ofReceiver(call, effects);
    }
    for (Effect effect : effects) {
      if (effect instanceof Effect.Mutates m && m.arg() >= 0) {
        ofArgument(call, m.arg(), Kind.WRITE);
      } else if (effect instanceof Effect.Inspects i && i.arg() >= 0) {
        ofArgument(call, i.arg(), Kind.READ);
      }
    }
  }

  private void ofArgument(Invocation call, int arg, Kind kind) {
    for (Value base : Paths.alternatives(call.value(arg))) {
      boolean array = base instanceof Value.New made && made.type().endsWith("[]");
      if (!array) {
        content(call, new Location.OfContent(base), kind);
      }
    }
  }

  private void ofReceiver(Invocation call, List<Effect> effects) {
    Value receiver = call.value(Effect.RECEIVER);
    String owner = frame.extractor.names.binaryName(call.symbol().owner);
    boolean half = false;
    boolean safe = frame.extractor.safety(call.receiverType()).isSafe();
    for (Effect effect : effects) {
      if (effect instanceof Effect.Half h) {
        half = true;
        half(call, h, safe);
      } else if (effect instanceof Effect.Mutates m && m.arg() == Effect.RECEIVER && !half) {
        content(call, new Location.OfContent(receiver), safe ? Kind.ATOMIC : Kind.WRITE);
      } else if (effect instanceof Effect.Inspects i && i.arg() == Effect.RECEIVER && !half) {
        boolean moved = effects.contains(new Effect.Advances()) && isKept(receiver);
        content(call, new Location.OfContent(receiver), moved ? Kind.WRITE : Kind.READ);
      }
    }
    if (!half && effects.isEmpty() && owner.startsWith(ATOMIC_PACKAGE)) {
      content(call, new Location.OfContent(receiver), Kind.ATOMIC);
    }
  }

  /** Whether a field keeps an object; a cursor that only a local has moves for one thread. */
  static boolean isKept(Value object) {
    return object instanceof Value.Static
        || (object instanceof Value.Member member && member.base() instanceof Value.This);
  }

  private void content(Invocation call, Location location, Kind kind) {
    frame.access(location, kind, call.tree());
  }

  private void half(Invocation call, Effect.Half half, boolean safe) {
    Location location = call.element(half.key());
    if (half.part() == Effect.Half.Part.GET) {
      content(call, location, Kind.READ);
      return;
    }
    Eval written = call.eval(half.value());
    boolean compound =
        written.reads().stream().anyMatch(r -> ExpressionWalk.same(r.location(), location));
    if (compound) {
      walk.write(location, written, call.tree());
    } else {
      content(call, location, safe ? Kind.ATOMIC : Kind.WRITE);
    }
  }

  /** What was read to compute a call's result. */
  Eval reads(Invocation call, List<Effect> effects) {
    Eval all = Eval.UNKNOWN;
    for (Effect effect : effects) {
      if (effect instanceof Effect.Half h && h.part() == Effect.Half.Part.GET) {
        Eval.Read read = new Eval.Read(call.element(h.key()), frame.state.held(), call.tree());
        all = all.alsoReading(new Eval(Value.UNKNOWN, List.of(read)));
      }
    }
    if (call.receiver() != null) {
      all = all.alsoReading(call.receiver());
    }
    for (int i = 0; i < call.args().length; i++) {
      all = all.alsoReading(call.eval(i));
    }
    return all;
  }
}
