package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.List;

/** Tasks that are kept in a list and given away in a loop over it: each of them goes once. */
final class TaskLists {
  private final Program program;
  private final ValueFlow flow;

  TaskLists(Program program, ValueFlow flow) {
    this.program = program;
    this.flow = flow;
  }

  /**
   * Whether a hand-off that is repeated gives this object away only once: it goes round by round
   * through a list in which the object stands once.
   */
  boolean givesOnce(HandOff handOff, BodyId creator, Value task) {
    Value list = Paths.collection(handOff.code());
    if (list == null || !isOneRound(handOff, creator)) {
      return false;
    }
    List<Stores.Sourced> places =
        flow.stores(new Value.Element(list)).stream()
            .filter(s -> Paths.alternatives(s.store().value()).contains(task))
            .toList();
    return places.size() == 1
        && !places.get(0).store().repeated()
        && isFilledOnce(places.get(0).body(), creator);
  }

  /** Whether nothing but the way through the list repeats the hand-off, or the rounds wait. */
  private boolean isOneRound(HandOff handOff, BodyId creator) {
    if (handOff.inner() == 0) {
      return handOff.awaited();
    }
    BodySummary body = program.bodies().get(creator);
    return handOff.code() instanceof Value.Each each
        && each.body().equals(creator)
        && each.loop() == handOff.inner()
        && body != null
        && each.loop() <= body.loops().size()
        && body.loops().get(each.loop() - 1) == 0;
  }

  private boolean isFilledOnce(BodyId filler, BodyId creator) {
    BodySummary body = program.bodies().get(filler);
    return filler.equals(creator) || (body != null && body.initialises());
  }
}
