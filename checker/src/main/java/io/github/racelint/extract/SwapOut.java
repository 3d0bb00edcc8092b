package io.github.racelint.extract;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.List;
import java.util.Map;

/**
 * An object that is taken out of a field: read under a lock, and replaced by another one before the
 * lock is given back. Nobody else finds it there any more, so that it is the taker's own.
 */
final class SwapOut {
  private final Frame frame;

  SwapOut(Frame frame) {
    this.frame = frame;
  }

  /** Notes that a field has been given another value. */
  void replaced(Location field, Value place, Value by, Tree tree) {
    if (frame.state.held().isEmpty() || by.equals(place) || refersTo(by, place)) {
      return;
    }
    for (Map.Entry<VarSymbol, Eval> local : frame.state.locals.entrySet()) {
      Eval taken = local.getValue();
      if (taken.value().equals(place) && isOfThisSection(taken, field)) {
        String name = local.getKey().name + "@" + Frame.offset(tree);
        local.setValue(taken.withValue(new Value.Local(frame.id, name, frame.loop)));
      }
    }
  }

  private boolean isOfThisSection(Eval taken, Location field) {
    return taken.reads().stream()
        .anyMatch(
            r -> ExpressionWalk.same(r.location(), field) && !frame.state.heldSince(r).isEmpty());
  }

  /** A list's new head keeps the old one. */
  private boolean refersTo(Value made, Value place) {
    return frame.recorder.constructedWith.getOrDefault(made, List.of()).contains(place);
  }
}
