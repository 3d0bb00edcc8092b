package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;

/** Whether two accesses may be to the same variable of the same object. */
final class Identity {
  private final Hierarchy hierarchy;
  private final ValueFlow flow;
  private final Aliases aliases;
  private final TaskObjects objects;

  Identity(Hierarchy hierarchy, ValueFlow flow, Aliases aliases, TaskObjects objects) {
    this.hierarchy = hierarchy;
    this.flow = flow;
    this.aliases = aliases;
    this.objects = objects;
  }

  /** Whether two touches may meet at one variable. */
  boolean mayMeet(Touch a, Touch b) {
    Location x = a.location();
    Location y = b.location();
    if (x instanceof Location.OfElement i
        && y instanceof Location.OfElement j
        && !sameIndex(i.index(), j.index(), a, b)) {
      return false;
    }
    if (x.base() == null || y.base() == null) {
      return x.base() == y.base();
    }
    boolean sameRuns = sameTask(a, b);
    if (sameRuns) {
      return objects.isShared(x.base(), a.role())
          && objects.isShared(y.base(), b.role())
          && aliases.mayBeSame(x.base(), y.base());
    }
    return comesFromOutside(x.base(), a)
        && comesFromOutside(y.base(), b)
        && !(x.base().equals(y.base()) && isTaken(x.base()))
        && !isKeptFrom(a, b)
        && !isKeptFrom(b, a)
        && (mayBeOne(a, b)
            || isReturnedTask(x.base(), a, y.base())
            || isReturnedTask(y.base(), b, x.base()));
  }

  /** Whether some object that one touch may be of is one that the other may be of. */
  private boolean mayBeOne(Touch a, Touch b) {
    for (Value x : Paths.alternatives(a.location().base())) {
      for (Value y : Paths.alternatives(b.location().base())) {
        boolean separate =
            x.equals(y)
                ? Paths.roots(x).stream().allMatch(r -> isOfOneRun(r, a, b))
                : isNotGivenTo(x, a, y) || isNotGivenTo(y, b, x);
        if (!separate && aliases.mayBeSame(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a task is an object that its maker also returns: whoever asked for it has it then, and
   * may call its methods.
   */
  private boolean isReturnedTask(Value object, Touch touch, Value self) {
    return object instanceof Value.New made
        && self instanceof Value.This other
        && touch.role().task() != null
        && made.equals(touch.role().task().self())
        && flow.stores().isReturned(made)
        && hierarchy.related(other.type(), made.type());
  }

  /**
   * Whether a name stands for an object of a single run of some body, and two roles of which none
   * was started by that run have come to the body separately.
   */
  private boolean isOfOneRun(Value root, Touch a, Touch b) {
    BodyId body =
        root instanceof Value.Result result
            ? result.body()
            : root instanceof Value.Local local
                ? local.body()
                : root instanceof Value.New made
                        && (!aliases.escapes(made)
                            || (isRunBy(made.body(), a) && isRunBy(made.body(), b)))
                    ? made.body()
                    : null;
    return body != null && !isAroundTask(body, a.role()) && !isAroundTask(body, b.role());
  }

  /** Whether a touch is made in the course of a body: what that has made is of its own run. */
  private static boolean isRunBy(BodyId body, Touch touch) {
    return touch.chain().stream().anyMatch(step -> step.body().equals(body));
  }

  /**
   * Whether an unknown caller's argument is compared with what some body has made for itself: he
   * cannot have it, as it is put nowhere and returned to nobody.
   */
  private boolean isNotGivenTo(Value argument, Touch unknown, Value object) {
    return argument.root() instanceof Value.Param param
        && unknown.role().kind() == Role.Kind.CALLER
        && param.body().equals(unknown.role().entry())
        && !flow.callers(param.body()).isEmpty()
        && object.root() instanceof Value.New made
        && !aliases.escapes(made)
        && !flow.stores().isGiven(made);
  }

  private boolean isAroundTask(BodyId body, Role role) {
    return role.task() != null && objects.isFrameOf(body, role.task().creator());
  }

  /**
   * Whether an object was taken out of a queue, or made for one that was: nobody else takes the
   * same one. What it only refers to others have too: the connection of a request.
   */
  private boolean isTaken(Value value) {
    for (Value at = value; at != null; at = inner(at)) {
      if (at instanceof Value.View view && view.role().equals("taken")) {
        return true;
      }
      if (at instanceof Value.Member m
          && flow.origins(m).stream().anyMatch(Value.This.class::isInstance)) {
        return false;
      }
    }
    return false;
  }

  private static Value inner(Value value) {
    if (value instanceof Value.View view) {
      return view.base();
    }
    return value instanceof Value.Member member ? member.base() : Paths.collection(value);
  }

  /**
   * Whether somebody, of whom nothing is known, has an object of his own, and another one is kept
   * where he does not come to it.
   */
  boolean isKeptFrom(Touch unknown, Touch other) {
    return isGuess(unknown) && isKept(unknown.location().base(), other.location().base());
  }

  /**
   * Whether nothing but a method's being public says that somebody calls it on this object: the
   * callers that are known come to it on ways of their own.
   */
  private boolean isGuess(Touch touch) {
    return touch.role().kind() == Role.Kind.CALLER
        && touch.location().base() != null
        && touch.location().base().root() instanceof Value.This self
        && self.type().equals(touch.role().entry().owner())
        && !flow.callers(touch.role().entry()).isEmpty();
  }

  /** Whether what somebody finds in an object of his own is in an object that is kept elsewhere. */
  private boolean isKept(Value own, Value place) {
    if (own instanceof Value.Member m && place instanceof Value.Member n) {
      return m.field().equals(n.field()) && isKept(m.base(), n.base());
    }
    return own instanceof Value.This && isKept(place);
  }

  /**
   * Whether an object is found through another one, or in a field that nobody hands out, or was
   * made here to be found there.
   */
  private boolean isKept(Value place) {
    if (place instanceof Value.OneOf oneOf) {
      return oneOf.alternatives().stream()
              .allMatch(v -> isKept(v) || (v instanceof Value.New && !flow.stores().isGiven(v)))
          && oneOf.alternatives().stream().anyMatch(this::isKept);
    }
    return place instanceof Value.Member
        || (place instanceof Value.Static s
            && !s.field().is(Field.Trait.EXPOSED)
            && !flow.stores().isReturned(s.field()));
  }

  /**
   * Whether both come from runs of the same handed-off code, so that values name per-run objects.
   */
  private static boolean sameTask(Touch a, Touch b) {
    return a.role().equals(b.role())
        || (a.role().task() != null && a.role().task().equals(b.role().task()))
        || (a.role().kind() == Role.Kind.CONTRACT && b.role().kind() == Role.Kind.CONTRACT);
  }

  /**
   * An object that a task made for itself, or got as its own argument, is not what somebody else
   * has under the same name.
   */
  private boolean comesFromOutside(Value base, Touch touch) {
    Value root = base.root();
    if (touch.role().task() == null) {
      return true;
    }
    if (root instanceof Value.New made) {
      return objects.isFrameOf(made.body(), touch.role().task().creator()) || aliases.escapes(made);
    }
    return true;
  }

  /**
   * Whether a touch's object has a name by which others find it: a path from a field, or a capture
   * in code handed to another thread.
   *
   * @param other the touch by somebody else
   */
  boolean isFound(Touch touch, Touch other) {
    Value base = touch.location().base();
    Value root = base == null ? null : base.root();
    if (root == null || root instanceof Value.Static || root instanceof Value.Constant) {
      return true;
    }
    if (root instanceof Value.This self) {
      return isHandedOff(touch) || isHandedOff(other) || hasThis(other, self.type());
    }
    if (root.equals(base) && flow.stores().isPublished(root)) {
      return true;
    }
    BodyId frame = frameOf(root);
    return frame != null && (isCaptured(frame, touch) || isCaptured(frame, other));
  }

  private static boolean isHandedOff(Touch touch) {
    return touch.role().kind() == Role.Kind.HANDED_OFF;
  }

  /**
   * Two classes that meet only since one may have been given an object of the other do not say so.
   */
  private boolean hasThis(Touch touch, String type) {
    Value base = touch.location().base();
    return !(base != null && base.root() instanceof Value.This other)
        || hierarchy.related(other.type(), type);
  }

  private boolean isCaptured(BodyId frame, Touch touch) {
    Role.Task task = touch.role().task();
    return task != null && objects.isFrameOf(frame, task.creator());
  }

  private static BodyId frameOf(Value root) {
    if (root instanceof Value.New made) {
      return made.body();
    }
    if (root instanceof Value.Param param) {
      return param.body();
    }
    if (root instanceof Value.Local local) {
      return local.body();
    }
    return root instanceof Value.Result result ? result.body() : null;
  }

  /**
   * Whether both reach the variable from an object of the same class, or through a parameter, or
   * one of them is code of the object itself, whose callers may have got it anywhere, and the other
   * is under a lock that the object takes by itself.
   */
  boolean sameOwner(Touch a, Touch b) {
    Value x = a.location().base() == null ? null : a.location().base().root();
    Value y = b.location().base() == null ? null : b.location().base().root();
    if (x instanceof Value.This s && y instanceof Value.This t) {
      boolean related =
          hierarchy.related(s.type(), t.type())
              || hierarchy.related(typeOf(a.location().base()), typeOf(b.location().base()));
      if (related) {
        return true;
      }
    }
    return x == null
        || x.equals(y)
        || x instanceof Value.Param
        || y instanceof Value.Param
        || (isItself(a) && locksItself(b))
        || (isItself(b) && locksItself(a));
  }

  private static boolean isItself(Touch touch) {
    return touch.location().base() instanceof Value.This;
  }

  private static boolean locksItself(Touch touch) {
    return touch.location() instanceof Location.OfField f
        && touch.held().stream().anyMatch(h -> h.by().owner().equals(f.field().owner()));
  }

  private static String typeOf(Value value) {
    if (value instanceof Value.Member m) {
      return m.field().type();
    }
    if (value instanceof Value.Static s) {
      return s.field().type();
    }
    return value instanceof Value.This self ? self.type() : "?";
  }

  private boolean sameIndex(Value i, Value j, Touch a, Touch b) {
    if (i instanceof Value.Constant && j instanceof Value.Constant) {
      return i.equals(j) || isText(i) != isText(j);
    }
    boolean sameTask = sameTask(a, b);
    if (i.equals(j) && sameTask && a.role().task() != null) {
      return !objects.isOwnIndex(i, a.role());
    }
    return true;
  }

  private static boolean isText(Value v) {
    return v instanceof Value.Constant c && c.text().startsWith("=");
  }
}
