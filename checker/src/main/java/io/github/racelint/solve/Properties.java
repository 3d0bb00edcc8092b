package io.github.racelint.solve;

import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Program;
import java.util.List;

/**
 * Fields that hold how a component is set up. The class itself may say otherwise, by a lock in the
 * setter or by {@code volatile}; and a field that anything but setters writes is no property.
 */
final class Properties {
  private final Program program;
  private final Entrances entrances;

  Properties(Program program, Entrances entrances) {
    this.program = program;
    this.entrances = entrances;
  }

  /** Whether a variable only changes while its object is set up. */
  boolean isProperty(List<Touch> touches) {
    boolean plain =
        touches.get(0).location() instanceof Location.OfField f
            && !f.field().is(Field.Trait.STATIC)
            && !f.field().is(Field.Trait.VOLATILE);
    if (!plain) {
      return false;
    }
    boolean written = false;
    for (Touch touch : touches) {
      if (touch.writes() && touch.role().kind() != Role.Kind.CREATOR) {
        if (!isSetUp(touch)) {
          return false;
        }
        written = true;
      }
    }
    return written;
  }

  private boolean isSetUp(Touch write) {
    BodySummary entry = program.bodies().get(write.role().entry());
    return write.role().task() == null
        && write.held().isEmpty()
        && entry != null
        && entrances.isProperty(entry);
  }
}
