package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values that a volatile field of the same object announces: written once, under a lock, with the
 * volatile field tested before and set after, and read only where the volatile field has been read.
 * Whoever has seen it set sees the value (JLS 17.4.5).
 */
final class Publications {
  private final Program program;

  Publications(Program program) {
    this.program = program;
  }

  /** Whether a read follows the read of a volatile field which announces all writes. */
  boolean isAnnounced(Touch read, List<Touch> touches) {
    if (read.writes() || read.access().location().base() == null) {
      return false;
    }
    Set<Field> flags = new HashSet<>();
    for (Access access : accesses(read.body())) {
      if (access.kind() == Access.Kind.READ
          && access.place().offset() < read.place().offset()
          && isOf(access, read.access().location().base())) {
        flags.add(((Location.OfField) access.location()).field());
      }
    }
    return flags.stream().anyMatch(flag -> announcesAll(flag, touches));
  }

  private boolean announcesAll(Field flag, List<Touch> touches) {
    boolean any = false;
    for (Touch touch : touches) {
      if (touch.writes() && touch.role().kind() != Role.Kind.CREATOR) {
        if (touch.access().kind() != Access.Kind.WRITE || !announces(flag, touch)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether the writer has found the flag unset, with a lock held, and sets it afterwards. */
  private boolean announces(Field flag, Touch write) {
    boolean tested = false;
    boolean set = false;
    int at = write.place().offset();
    for (Access access : accesses(write.body())) {
      if (isOf(access, write.access().location().base())
          && ((Location.OfField) access.location()).field().equals(flag)) {
        int offset = access.place().offset();
        tested |= access.kind() == Access.Kind.READ && offset < at && !access.guards().isEmpty();
        set |= access.kind() == Access.Kind.WRITE && offset > at;
      }
    }
    return tested && (set || setsLater(flag, write));
  }

  /** Whether a method of the same object, which is called behind a write, sets the flag. */
  private boolean setsLater(Field flag, Touch write) {
    Value object = write.access().location().base();
    BodySummary body = program.bodies().get(write.body());
    return body != null
        && body.calls().stream()
            .filter(c -> !c.virtual() && object.equals(c.receiver()))
            .filter(c -> c.place().offset() > write.place().offset())
            .anyMatch(c -> sets(flag, c.target()));
  }

  private boolean sets(Field flag, BodyId method) {
    return accesses(method).stream()
        .anyMatch(
            a ->
                a.kind() == Access.Kind.WRITE
                    && a.location() instanceof Location.OfField f
                    && f.field().equals(flag)
                    && f.base() instanceof Value.This);
  }

  private static boolean isOf(Access access, Value object) {
    return access.location() instanceof Location.OfField f
        && f.field().is(Field.Trait.VOLATILE)
        && f.base() != null
        && f.base().equals(object);
  }

  private List<Access> accesses(BodyId body) {
    BodySummary summary = program.bodies().get(body);
    return summary == null ? List.of() : summary.accesses();
  }
}
