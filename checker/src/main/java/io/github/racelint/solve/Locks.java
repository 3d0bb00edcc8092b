package io.github.racelint.solve;

import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a lock keeps two accesses apart. */
final class Locks {
  private static final Set<String> VALUE_TYPES =
      Set.of(
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Boolean",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float");

  private final ValueFlow flow;
  private final Aliases aliases;
  private final TaskObjects objects;
  private final Singletons singletons;
  private final Makers makers;
  private final Parts parts;
  private final Map<Value, Boolean> valid = new HashMap<>();

  Locks(
      ValueFlow flow, Aliases aliases, TaskObjects objects, Singletons singletons, Makers makers) {
    this.flow = flow;
    this.aliases = aliases;
    this.objects = objects;
    this.singletons = singletons;
    this.makers = makers;
    this.parts = new Parts(flow);
  }

  /** Whether it is no lock that one waits for, but an atomic variable that lets one thread in. */
  static boolean isGate(Value lock) {
    return lock instanceof Value.View view && view.role().equals(Value.GATE);
  }

  /** Whether some lock is held at both accesses, exclusively at one of them at least. */
  boolean guarded(Touch a, Touch b) {
    if (onOneThread(a, b)) {
      return true;
    }
    for (Touch.Held x : a.held()) {
      for (Touch.Held y : b.held()) {
        if (x.lock() instanceof Value.Unknown || y.lock() instanceof Value.Unknown) {
          return true; // a lock that lost its name on the way here may be the right one
        }
        boolean exclusive = x.isExclusive() || y.isExclusive();
        if (exclusive && sameLock(x, a, y, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a touch may hold a lock, given as another touch holds it. */
  boolean holds(Touch touch, Touch.Held lock, Touch asHeldBy) {
    for (Touch.Held h : touch.held()) {
      if (h.lock() instanceof Value.Unknown) {
        return true;
      }
    }
    return certainlyHolds(touch, lock, asHeldBy);
  }

  /** The same, where a lock whose name was lost does not count. */
  boolean certainlyHolds(Touch touch, Touch.Held lock, Touch asHeldBy) {
    return !touch.held().isEmpty() && holder(lock, asHeldBy).test(touch);
  }

  /** Which touches certainly hold a lock, given as one of them holds it. For asking many. */
  Predicate<Touch> holder(Touch.Held lock, Touch asHeldBy) {
    Value wanted = relative(lock.lock(), asHeldBy.location());
    return touch -> {
      for (Touch.Held h : touch.held()) {
        if ((h.isExclusive() || !touch.writes())
            && (wanted == null || makers.areOne(h, touch, lock, asHeldBy)
                ? sameLock(h, touch, lock, asHeldBy)
                : wanted.equals(relative(h.lock(), touch.location())) && isLock(h, touch))) {
          return true;
        }
      }
      return false;
    };
  }

  /** Whether a touch holds anything that could keep another thread out. */
  boolean holdsAny(Touch touch) {
    for (Touch.Held h : touch.held()) {
      if (isLock(h, touch)
          && (h.isExclusive() || !touch.writes())
          && (!touch.role().many() || isOneLock(h.lock(), touch))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a touch holds a lock that is the variable's object, or a part of it. */
  boolean holdsOwn(Touch touch) {
    for (Touch.Held h : touch.held()) {
      if ((h.isExclusive() || !touch.writes())
          && relative(h.lock(), touch.location()) != null
          && isLock(h, touch)) {
        return true;
      }
    }
    return false;
  }

  /** What asserts that it is on the event loop does not meet what runs there. */
  private static boolean onOneThread(Touch a, Touch b) {
    boolean x = assertsThread(a);
    boolean y = assertsThread(b);
    return (x && (y || b.role().serial() != null)) || (y && a.role().serial() != null);
  }

  private static boolean assertsThread(Touch touch) {
    for (Touch.Held h : touch.held()) {
      if (h.lock().equals(Value.OWN_THREAD)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameLock(Touch.Held h, Touch a, Touch.Held i, Touch b) {
    if (makers.areOne(h, a, i, b)) {
      return true;
    }
    if (!isLock(h, a) || !isLock(i, b)) {
      return false;
    }
    Value x = h.lock();
    Value y = i.lock();
    boolean selfPair = a == b || (a.role().equals(b.role()) && a.role().many());
    if (x.equals(y)) {
      return !selfPair || isOneLock(x, a);
    }
    Value relativeX = relative(x, a.location());
    Value relativeY = relative(y, b.location());
    if (relativeX != null || relativeY != null) {
      return relativeX != null && relativeX.equals(relativeY);
    }
    if (isGate(x) && isGate(y)) {
      // two names of one gate are names of what it is made of
      x = ((Value.View) x).base();
      y = ((Value.View) y).base();
    }
    return sameField(x, y)
        || aliases.mayBeSame(x, y)
        || isKeeper(x, y)
        || isKeeper(y, x)
        || isElement(x, y)
        || isElement(y, x)
        || parts.areAround(x, a.location().base(), y, b.location().base());
  }

  /** Whether one lock is the object itself, and the other a field in which it puts itself. */
  private boolean isKeeper(Value self, Value place) {
    return self instanceof Value.This
        && place instanceof Value.Member
        && flow.origins(place).stream()
            .anyMatch(o -> o instanceof Value.This && aliases.mayBeSame(o, self));
  }

  /** Whether one lock is the object itself, and the other the element of its keeper's array. */
  private boolean isElement(Value self, Value place) {
    return self instanceof Value.This
        && Paths.collection(place) != null
        && flow.origins(place).stream()
            .anyMatch(o -> o instanceof Value.New && aliases.mayBeType(self, o));
  }

  /**
   * The same lock field of objects that have no name in common. The accesses are taken to be to one
   * object, so its lock is taken to be one too, unless both were made for themselves.
   */
  private static boolean sameField(Value x, Value y) {
    boolean distinct =
        x instanceof Value.Member m
            && y instanceof Value.Member n
            && m.base() instanceof Value.New
            && n.base() instanceof Value.New;
    return !distinct
        && x instanceof Value.Member m
        && y instanceof Value.Member n
        && m.field().equals(n.field());
  }

  /**
   * Whether holding a lock for a variable says that the variable is shared: the lock is part of the
   * same object, or of the object from which the variable was reached, or belongs to a class. A
   * lock of some other object, or taken by another class, may be held for other reasons.
   */
  boolean belongsTo(Touch.Held held, Touch holder) {
    Value lock = held.guard().lock();
    if (isGate(lock)) {
      return false; // it lets one thread in, but nobody waits for it
    }
    Location location = holder.location();
    if (!topLevel(held.by().owner()).equals(topLevel(keeper(location, holder)))) {
      return false;
    }
    if (location.base() == null || lock instanceof Value.Constant) {
      return !(lock instanceof Value.Constant c && c.equals(Value.OWN_THREAD));
    }
    return relative(lock, location) != null
        || lock.root() instanceof Value.Static
        || Paths.roots(location.base()).contains(lock.root());
  }

  /**
   * Whether a lock that somebody meant for a variable cannot guard it: a write under a read lock, a
   * lock of one instance for what all instances have, one stripe for what all stripes have.
   */
  boolean isInVain(Touch.Held held, Touch holder) {
    Value lock = held.guard().lock();
    if (lock instanceof Value.Unknown
        || isGate(lock)
        || lock.equals(Value.OWN_THREAD)
        || isCountingSemaphore(lock)
        || !isOfOwnClass(held, holder)) {
      return false;
    }
    return !held.isExclusive() || !isLock(held, holder);
  }

  /**
   * Whether the class that has the variable takes the lock itself, not one that uses its objects.
   */
  static boolean isOfOwnClass(Touch.Held held, Touch holder) {
    String by = topLevel(held.by().owner());
    boolean declares =
        !(holder.location() instanceof Location.OfField f)
            || by.equals(topLevel(f.field().owner()));
    return declares && by.equals(topLevel(keeper(holder.location(), holder)));
  }

  /** In runs of one task: the same lock for all runs, or one that goes with the object. */
  private boolean isOneLock(Value lock, Touch touch) {
    return objects.isShared(lock, touch.role())
        || relative(lock, touch.location()) != null
        || parts.isPart(touch.location().base(), lock);
  }

  /**
   * A lock as a path from the object that it guards, or from the object that keeps that one in a
   * field; null when it is no part of these.
   */
  private static Value relative(Value lock, Location location) {
    Value base = location.base();
    if (base == null) {
      return null;
    }
    if (startsWith(lock, base)) {
      return rebased(lock, base);
    }
    boolean kept = !(location instanceof Location.OfField) && base instanceof Value.Member;
    Value keeper = kept ? ((Value.Member) base).base() : null;
    return kept && startsWith(lock, keeper)
        ? new Value.View(rebased(lock, keeper), "keeper")
        : null;
  }

  /** The class that is in charge of a variable: its own, or the one from which it is reached. */
  private static String keeper(Location location, Touch holder) {
    if (location.base() != null
        && location.base().depth() > 0
        && location.base().root() instanceof Value.This self) {
      Field first = firstField(location.base());
      return first == null ? self.type() : first.owner();
    }
    return location instanceof Location.OfField f ? f.field().owner() : holder.body().owner();
  }

  /** The field of {@code this} with which a path starts; null when it starts otherwise. */
  private static Field firstField(Value path) {
    Value at = path;
    while (at.depth() > 1) {
      at = Paths.base(at);
    }
    return at instanceof Value.Member m ? m.field() : null;
  }

  private static String topLevel(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static boolean startsWith(Value path, Value base) {
    if (path.equals(base)) {
      return true;
    }
    return path instanceof Value.Member m && startsWith(m.base(), base)
        || path instanceof Value.View v && startsWith(v.base(), base);
  }

  private static Value rebased(Value path, Value base) {
    if (path.equals(base)) {
      return new Value.Constant("itself");
    }
    return path instanceof Value.Member m
        ? new Value.Member(rebased(m.base(), base), m.field())
        : new Value.View(rebased(((Value.View) path).base(), base), "");
  }

  /** Whether locking it excludes anybody (SEMANTICS: no guard at all). */
  private boolean isLock(Touch.Held held, Touch touch) {
    Value lock = held.lock();
    if (touch.location().base() == null && isOfOneInstance(lock, touch)) {
      return false;
    }
    boolean ofTheObject = held.named().root() instanceof Value.This;
    if (ofTheObject && relative(lock, touch.location()) != null) {
      // whatever way led to the object: its own code has locked it, or a part of it
      return valid.computeIfAbsent(held.named(), this::isValid);
    }
    Value collection = Paths.collection(lock);
    if (collection != null) {
      return touch.location() instanceof Location.OfElement
          || Paths.collection(touch.location().base()) != null
          || relative(lock, touch.location()) != null
          || parts.isPart(touch.location().base(), lock);
    }
    return valid.computeIfAbsent(lock, this::isValid);
  }

  /** Whether callers with other instances of a class find other locks, though one variable. */
  private boolean isOfOneInstance(Value lock, Touch touch) {
    boolean anyInstance =
        touch.role().kind() == Role.Kind.CALLER || touch.role().kind() == Role.Kind.CONTRACT;
    return anyInstance
        && lock.root() instanceof Value.This self
        && !singletons.hasOneInstance(self.type());
  }

  private boolean isValid(Value lock) {
    if (lock instanceof Value.Member member && !isSteady(member.field())) {
      return false;
    }
    if (lock instanceof Value.Static s && !isSteady(s.field())) {
      return false;
    }
    if (lock instanceof Value.Unknown || lock instanceof Value.Local) {
      return false;
    }
    return !isCountingSemaphore(lock);
  }

  /** A field that always names one lock object. */
  private boolean isSteady(Field field) {
    if (VALUE_TYPES.contains(field.type())) {
      return false;
    }
    if (field.is(Field.Trait.FINAL)) {
      return true;
    }
    if (field.type().equals("java.lang.String")) {
      return false;
    }
    Predicate<Stores.Sourced> later = s -> !s.store().initial();
    return field.is(Field.Trait.SOURCE) && flow.stores(field).stream().noneMatch(later);
  }

  /** A semaphore lets as many in as it has permits: only one of one permit excludes. */
  private boolean isCountingSemaphore(Value lock) {
    for (Value origin : flow.origins(lock)) {
      if (origin instanceof Value.New made
          && made.type().equals("java.util.concurrent.Semaphore")) {
        List<Stores.Sourced> permits = flow.stores(new Value.View(made, "argument"));
        boolean one =
            permits.stream()
                .anyMatch(
                    p -> p.store().value() instanceof Value.Constant c && c.text().equals("1"));
        if (!one) {
          return true;
        }
      }
    }
    return false;
  }
}
