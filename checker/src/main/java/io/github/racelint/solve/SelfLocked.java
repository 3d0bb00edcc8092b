package io.github.racelint.solve;

import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.models.TypeSafety;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects whose every call takes their own monitor: a series of calls that holds it is one step.
 */
final class SelfLocked {
  private final ObjectTypes types;

  SelfLocked(ObjectTypes types) {
    this.types = types;
  }

  /** The touch with the lock that the object takes for it. */
  Touch locked(Touch touch) {
    Location location = touch.location();
    boolean single = !touch.isCompound() && touch.access().test() == null;
    boolean content =
        location instanceof Location.OfContent
            || (location instanceof Location.OfElement e && !e.array());
    if (!single || !content || types.safety(location.base()) != TypeSafety.SELF_LOCKED) {
      return touch;
    }
    List<Touch.Held> held = new ArrayList<>(touch.held());
    Guard own = new Guard(location.base(), Guard.Mode.EXCLUSIVE);
    held.add(new Touch.Held(own, touch.body(), touch.access().location().base()));
    return new Touch(
        touch.access(), touch.body(), location, held, touch.role(), touch.chain(), touch.path());
  }
}
