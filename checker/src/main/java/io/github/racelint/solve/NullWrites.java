package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Store;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where references are set to null. */
final class NullWrites {
  private final Map<BodyId, Set<Field>> cleared = new HashMap<>();

  NullWrites(Program program) {
    for (BodySummary body : program.bodies().values()) {
      for (Store store : body.stores()) {
        Field field = Unsafe.field(store.into());
        if (field != null && Paths.isNull(store.value())) {
          cleared.computeIfAbsent(body.id(), b -> new HashSet<>()).add(field);
        }
      }
    }
  }

  /** Whether a touch is in a body that sets the variable to null. */
  boolean isOne(Touch touch) {
    return touch.access().kind() == Access.Kind.WRITE
        && touch.location() instanceof Location.OfField f
        && cleared.getOrDefault(touch.body(), Set.of()).contains(f.field());
  }
}
