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
        variable.partnersInside(touch, null).stream().filter(p -> isHandedOver(touch, p)).toList();
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.UNSAFE_SHARING, touch, partners, null);
  }

  /**
   * Whether one side is code given to a thread, or both are what a framework calls. Who merely
   * calls a component from outside mostly sets it up, or ends it.
   */
  private static boolean isHandedOver(Touch a, Touch b) {
    return a.role().kind() == Role.Kind.HANDED_OFF
        || b.role().kind() == Role.Kind.HANDED_OFF
        || (a.role().kind() == Role.Kind.CONTRACT && b.role().kind() == Role.Kind.CONTRACT);
  }
}
