package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads that come after the call of a guarded initialiser: whoever reads has passed through the
 * lock under which the one write was made, so the write is visible to him (JLS 17.4.5).
 */
final class LazyInitialisers {
  private final Program program;
  private final CallGraph graph;

  LazyInitialisers(Program program, CallGraph graph) {
    this.program = program;
    this.graph = graph;
  }

  /** Whether a read follows, in its own body, a call which makes all writes of the variable. */
  boolean isInitialised(Touch read, List<Touch> touches) {
    if (read.writes() || !(read.location().base() instanceof Value.This)) {
      return false;
    }
    Set<BodyId> writers = new HashSet<>();
    for (Touch touch : touches) {
      if (touch.writes() && touch.role().kind() != Role.Kind.CREATOR) {
        if (touch.access().kind() != Access.Kind.WRITE) {
          return false;
        }
        writers.add(touch.body());
      }
    }
    BodySummary body = program.bodies().get(read.body());
    for (Call call : body.calls()) {
      boolean before =
          call.place().file().equals(read.place().file())
              && call.place().offset() < read.place().offset();
      if (before
          && call.receiver() instanceof Value.This
          && writers.stream().allMatch(w -> graph.reaches(call.target(), w))) {
        return !writers.isEmpty();
      }
    }
    return false;
  }
}
