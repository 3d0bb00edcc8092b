package io.github.racelint.fix;

import io.github.racelint.explain.Wording;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Touch;

/**
 * What a lock is to the object whose variable it guards: "the object itself", "its field lock". So
 * said, two accesses hold the same lock if they come to the object by different ways.
 */
final class RelativeLock {
  private RelativeLock() {}

  /** Whether an access holds a lock that is the same to its object as another is to its own. */
  static boolean isHeldAt(Touch touch, String relative) {
    return touch.guards().stream()
        .anyMatch(guard -> of(guard.lock(), touch.location()).equals(relative));
  }

  /**
   * A lock, as seen from the object.
   *
   * @param location the variable, in the same values as the lock; null if not known
   */
  static String of(Value lock, Location location) {
    int steps = 0;
    Value object = location == null ? null : location.base();
    while (object != null) {
      if (object.equals(lock)) {
        return "object " + steps;
      }
      steps++;
      object = object instanceof Value.Member member ? member.base() : null;
    }
    if (lock instanceof Value.Member member) {
      return of(member.base(), location) + "." + member.field().name();
    }
    if (lock instanceof Value.View view) {
      return of(view.base(), location) + ":" + view.role();
    }
    return Wording.name(lock);
  }
}
