package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads that come after the call of a guarded initialiser: whoever reads has passed through the
 * lock under which the one write was made, so the write is visible to him (JLS 17.4.5).
 */
final class LazyInitialisers {
  private final ValueFlow flow;
  private final CallGraph graph;

  LazyInitialisers(ValueFlow flow, CallGraph graph) {
    this.flow = flow;
    this.graph = graph;
  }

  /** Whether a read follows, in its own body, a call which makes all writes of the variable. */
  boolean isInitialised(Touch read, List<Touch> touches) {
    if (read.writes() || !(read.access().location().base() instanceof Value.This)) {
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
    if (writers.isEmpty()) {
      return false;
    }
    if (follows(read.body(), read.place(), writers)) {
      return true;
    }
    // its callers may have called it first, on the same object
    boolean sameObject = read.location().base() instanceof Value.This;
    for (int i = 0; sameObject && i < read.path().size(); i++) {
      if (follows(read.chain().get(i).body(), read.path().get(i), writers)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a body calls the initialiser of its own object before a place of it. */
  private boolean follows(BodyId body, Place place, Set<BodyId> writers) {
    for (CallLinks.Outgoing out : flow.links().calls(body)) {
      Call call = out.call().call();
      boolean before =
          call.place().file().equals(place.file()) && call.place().offset() < place.offset();
      if (before
          && call.receiver() instanceof Value.This
          && writers.stream().allMatch(w -> graph.reaches(out.target(), w))) {
        return true;
      }
    }
    return false;
  }
}
