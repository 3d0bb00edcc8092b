package io.github.racelint.fix;

import io.github.racelint.explain.Wording;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The lock that other accesses of a variable hold, and who does not hold it either. */
final class UsualLock {
  private final RaceSite site;
  private final LockNames names;

  UsualLock(RaceSite site) {
    this.site = site;
    this.names = new LockNames(site);
  }

  /**
   * A lock, and an access that holds it.
   *
   * @param lock in the values of the access
   */
  private record Held(Touch touch, Value lock) {
    String relative() {
      return RelativeLock.of(lock, touch.location());
    }
  }

  /** The lock; null if it has no name here, or is of a kind that cannot be taken in one way. */
  LockCode code() {
    if (site.race().usual() == null) {
      return null;
    }
    Held held = held();
    return held == null
        ? names.named(site.race().usual().lock(), null)
        : names.named(held.lock(), held.touch().location());
  }

  /**
   * The accesses of this file that a lock here would not keep away: they do not hold it either, and
   * have no finding of their own in which that is dealt with.
   */
  List<Touch> unguarded() {
    Race race = site.race();
    Held held = held();
    return touches().stream()
        .filter(touch -> touch.place().file().equals(race.place().file()))
        .filter(touch -> held == null || !RelativeLock.isHeldAt(touch, held.relative()))
        .filter(touch -> byName(touch) == null)
        .filter(touch -> site.peers().stream().noneMatch(p -> p.place().equals(touch.place())))
        .toList();
  }

  private List<Touch> touches() {
    List<Touch> touches = new ArrayList<>(List.of(site.race().partner()));
    touches.addAll(site.race().others());
    return touches;
  }

  /** Who holds it, if possible where the message says so; else a lock that all the others hold. */
  private Held held() {
    return touches().stream()
        .filter(touch -> touch.place().equals(site.race().usualAt()))
        .map(this::byName)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> touches().stream().map(this::byName).filter(Objects::nonNull).findFirst())
        .or(this::common)
        .orElse(null);
  }

  private Held byName(Touch touch) {
    Value usual = site.race().usual().lock();
    List<Value> locks = touch.guards().stream().map(Guard::lock).toList();
    return locks.stream()
        .filter(usual::equals)
        .findFirst()
        .or(
            () ->
                locks.stream().filter(l -> Wording.name(l).equals(Wording.name(usual))).findFirst())
        .map(lock -> new Held(touch, lock))
        .orElse(null);
  }

  private Optional<Held> common() {
    Touch first = touches().get(0);
    return first.guards().stream()
        .map(guard -> new Held(first, guard.lock()))
        .filter(held -> touches().stream().allMatch(t -> RelativeLock.isHeldAt(t, held.relative())))
        .findFirst();
  }
}
