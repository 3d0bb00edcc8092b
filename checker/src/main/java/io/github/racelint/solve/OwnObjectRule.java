package io.github.racelint.solve;

import java.util.List;

/**
 * An object of the program whose fields belong together is changed by one thread and used by
 * another.
 */
final class OwnObjectRule implements Rule {
  @Override
  public Race race(Touch touch, Variable variable) {
    if (!touch.writes() || variable.usual() != null) {
      return null;
    }
    List<Touch> partners =
        variable.partnersInside(touch, null).stream()
            .filter(p -> p.role().kind() != Role.Kind.CREATOR)
            .toList();
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.UNSAFE_SHARING, touch, partners, null);
  }
}
