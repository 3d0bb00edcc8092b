package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Program;

/** What code does while it holds a lock. */
final class Sections {
  private final Program program;

  Sections(Program program) {
    this.program = program;
  }

  /**
   * Whether a lock was taken for the variable touched: a loop under the lock goes on for as long as
   * the variable says, or what the taker touches under a lock is that variable alone. Other reads
   * under a lock may be there by chance.
   */
  boolean isTakenFor(Touch touch) {
    BodySummary body = program.bodies().get(touch.body());
    if (body == null
        || touch.access().guards().isEmpty()
        || !(touch.location() instanceof Location.OfField f)) {
      return false;
    }
    if (body.watched().containsKey(touch.access().place().offset())) {
      return true;
    }
    if (body.calls().stream().anyMatch(c -> !c.guards().isEmpty())) {
      return false;
    }
    for (Access access : body.accesses()) {
      boolean same = access.location() instanceof Location.OfField g && g.field().equals(f.field());
      if (!same && !access.guards().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
