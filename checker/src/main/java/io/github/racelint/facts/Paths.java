package io.github.racelint.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How symbolic paths are built, joined and moved from one frame to another. */
public final class Paths {
  private Paths() {}

  /** One of two values. {@code null}, which has no variables, gives way to anything else. */
  public static Value either(Value a, Value b) {
    if (a.equals(b) || isNull(b)) {
      return a;
    }
    if (isNull(a)) {
      return b;
    }
    Set<Value> all = new LinkedHashSet<>(alternatives(a));
    all.addAll(alternatives(b));
    if (all.contains(Value.UNKNOWN) || all.size() > Value.MAX_ALTERNATIVES) {
      return Value.UNKNOWN;
    }
    return new Value.OneOf(List.copyOf(all));
  }

  /** The values that a value may be: itself, unless it is {@link Value.OneOf}. */
  public static List<Value> alternatives(Value value) {
    return value instanceof Value.OneOf oneOf ? oneOf.alternatives() : List.of(value);
  }

  /** The roots of all the paths that a value may be. */
  public static List<Value> roots(Value value) {
    Value root = value.root();
    if (!(root instanceof Value.OneOf oneOf)) {
      return List.of(root);
    }
    List<Value> roots = new ArrayList<>();
    oneOf.alternatives().forEach(v -> roots.addAll(roots(v)));
    return roots;
  }

  public static boolean isNull(Value value) {
    return value instanceof Value.Constant c && c.text().equals("null");
  }

  /** A path one step longer, or unknown when that would be too long to tell apart. */
  public static Value step(Value base, UnaryOperator<Value> step) {
    if (base instanceof Value.Unknown || base.depth() >= Value.MAX_DEPTH) {
      return Value.UNKNOWN;
    }
    return step.apply(base);
  }

  /** The array or collection behind an element; null when the value is no element. */
  public static @Nullable Value collection(Value value) {
    if (value instanceof Value.Element element) {
      return element.base();
    }
    return value instanceof Value.Each each ? each.base() : null;
  }

  /**
   * The same path from other roots.
   *
   * @param roots gives the new value of a root, or null to keep it
   */
  public static Value rebase(Value value, Function<Value, Value> roots) {
    if (value instanceof Value.Member m) {
      Value base = rebase(m.base(), roots);
      return base == m.base() ? value : step(base, b -> new Value.Member(b, m.field()));
    }
    if (value instanceof Value.Element e) {
      Value base = rebase(e.base(), roots);
      return base == e.base() ? value : step(base, Value.Element::new);
    }
    if (value instanceof Value.Each e) {
      Value base = rebase(e.base(), roots);
      return base == e.base() ? value : step(base, b -> new Value.Each(b, e.body(), e.loop()));
    }
    if (value instanceof Value.View v) {
      Value base = rebase(v.base(), roots);
      return base == v.base() ? value : step(base, b -> new Value.View(b, v.role()));
    }
    if (value instanceof Value.MethodRef r && r.receiver() != null) {
      Value receiver = rebase(r.receiver(), roots);
      return receiver == r.receiver()
          ? value
          : new Value.MethodRef(r.method(), receiver, r.unbound());
    }
    if (value instanceof Value.OneOf o) {
      return o.alternatives().stream()
          .map(alternative -> rebase(alternative, roots))
          .reduce(Paths::either)
          .orElse(value);
    }
    Value root = roots.apply(value);
    return root == null ? value : root;
  }

  /**
   * The object of an outer class that an inner object lies in: the nearest one of that class on the
   * path to it, or around the code that the path starts from or that created it.
   *
   * @param inner the object of the inner class
   * @param type binary name of the outer class
   * @param isSubclass whether a class is, or extends, another
   * @param isOwnFrame whether a body is one of those that run here; the objects around what others
   *     created are not known
   */
  public static Value around(
      Value inner,
      String type,
      BiPredicate<String, String> isSubclass,
      Predicate<BodyId> isOwnFrame) {
    for (Value at = inner; at != null; at = base(at)) {
      if (at instanceof Value.Member m && isSubclass.test(m.field().type(), type)) {
        return at;
      }
      String scope =
          at instanceof Value.This self
              ? self.type()
              : at instanceof Value.New made && isOwnFrame.test(made.body())
                  ? made.body().owner()
                  : "";
      while (!scope.isEmpty()) {
        if (isSubclass.test(scope, type)) {
          return new Value.This(scope);
        }
        scope = scope.substring(0, Math.max(scope.lastIndexOf('$'), 0));
      }
    }
    return step(inner, v -> new Value.View(v, "outer"));
  }

  /** The path one step shorter; null for a root. */
  public static @Nullable Value base(Value value) {
    if (value instanceof Value.Member m) {
      return m.base();
    }
    if (value instanceof Value.View v) {
      return v.base();
    }
    return collection(value);
  }

  /** {@link #rebase(Value, Function)} of a location. */
  public static Location rebase(Location location, Function<Value, Value> roots) {
    if (location instanceof Location.OfField f) {
      return f.base() == null ? f : new Location.OfField(rebase(f.base(), roots), f.field());
    }
    if (location instanceof Location.OfElement e) {
      return new Location.OfElement(rebase(e.base(), roots), rebase(e.index(), roots), e.array());
    }
    return new Location.OfContent(rebase(location.base(), roots));
  }

  /** {@link #rebase(Value, Function)} of every value in a list. */
  public static List<Value> rebase(List<Value> values, Function<Value, Value> roots) {
    List<Value> rebased = new ArrayList<>(values.size());
    values.forEach(v -> rebased.add(rebase(v, roots)));
    return rebased;
  }
}
