package io.github.racelint.extract;

import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.List;

/** Library calls as tests of what their object holds, and as acts that such tests decide. */
final class ContentActs {
  private final Frame frame;

  ContentActs(Frame frame) {
    this.frame = frame;
  }

  /** What a call that looks at its object makes its result depend on. */
  Eval inspected(Invocation call, List<Effect> effects) {
    boolean looks = effects.contains(new Effect.Inspects(Effect.RECEIVER));
    if (!looks || half(effects, Effect.Half.Part.GET) != null || call.receiver() == null) {
      return Eval.UNKNOWN;
    }
    Location content = new Location.OfContent(call.value(Effect.RECEIVER));
    return new Eval(
        Value.UNKNOWN, List.of(new Eval.Read(content, frame.state.held(), call.tree())));
  }

  /**
   * A call that may change its object.
   *
   * @param result what it gives
   */
  void touch(Invocation call, List<Effect> effects, Value result) {
    Effect.Half set = half(effects, Effect.Half.Part.SET);
    boolean changes =
        set != null
            || (effects.contains(new Effect.Mutates(Effect.RECEIVER))
                && half(effects, Effect.Half.Part.GET) == null)
            || (effects.contains(new Effect.Advances())
                && call.receiver() != null
                && ContentWalk.isKept(call.value(Effect.RECEIVER)));
    if (!changes || call.receiver() == null || call.symbol().isConstructor()) {
      return;
    }
    Location content = new Location.OfContent(call.value(Effect.RECEIVER));
    Location location = set == null ? content : call.element(set.key());
    if (effects.contains(new Effect.Retests())) {
      frame.decisions.retest(content);
    } else {
      boolean settles = effects.contains(new Effect.Settles());
      Decisions.Change change = new Decisions.Change(location, false, false, !settles, null);
      boolean answers = effects.contains(new Effect.Answers());
      frame.decisions.actAnswering(
          change, call.tree(), settles, new Decisions.Answer(result, answers));
    }
  }

  private static Effect.Half half(List<Effect> effects, Effect.Half.Part part) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Half h && h.part() == part) {
        return h;
      }
    }
    return null;
  }
}
