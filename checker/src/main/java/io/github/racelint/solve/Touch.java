package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import java.util.List;

/**
 * An access, as one role comes to it.
 *
 * @param access the access
 * @param body the body that it stands in
 * @param location its location, in the values of the frame where the role comes in
 * @param held all locks held, in the same values
 * @param role who runs it
 * @param chain the bodies between, outermost first, each with what it had started and awaited
 * @param path the calls between, outermost first
 */
public record Touch(
    Access access,
    BodyId body,
    Location location,
    List<Held> held,
    Role role,
    List<Step> chain,
    List<Place> path) {

  /**
   * A lock, and the body that took it.
   *
   * @param guard the lock, in the values of the frame where the role comes in
   * @param by the body that took it
   * @param named the lock in that body's own values
   */
  public record Held(Guard guard, BodyId by, Value named) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Held h
              && guard.equals(h.guard)
              && by.equals(h.by)
              && named.equals(h.named));
    }

    @Override
    public int hashCode() {
      return (guard.hashCode() * 31 + by.hashCode()) * 31 + named.hashCode();
    }

    public Value lock() {
      return guard.lock();
    }

    public boolean isExclusive() {
      return guard.mode() == Guard.Mode.EXCLUSIVE;
    }
  }

  /** The locks alone. */
  public List<Guard> guards() {
    return held.stream().map(Held::guard).distinct().toList();
  }

  /** A body on the way to an access and the order of its events there. */
  public record Step(BodyId body, io.github.racelint.facts.Order order) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Step s && body.equals(s.body) && order.equals(s.order));
    }

    @Override
    public int hashCode() {
      return body.hashCode() * 31 + order.hashCode();
    }
  }

  public boolean isCompound() {
    return access.kind() == Access.Kind.COMPOUND;
  }

  public boolean writes() {
    return access.writes();
  }

  /** The same touch, seen as one of another location. */
  Touch at(Location other) {
    return new Touch(access, body, other, held, role, chain, path);
  }

  public Place place() {
    return access.place();
  }
}
