package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.List;

/** Facts that no line of the program says. */
final class Synthetic {
  private Synthetic() {}

  /** A Thread's {@code run} is started by somebody who is not part of this compilation. */
  static HandOff start(BodySummary run) {
    Value self = new Value.This(run.id().owner());
    return new HandOff(
        -1,
        self,
        new BodyId("java.lang.Runnable", "run()"),
        self,
        Threads.ONE,
        false,
        false,
        0,
        Order.START,
        List.of(),
        List.of(self),
        Value.UNKNOWN,
        run.place(),
        List.of());
  }
}
