package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects of the program's own classes that are not safe to share: a method of theirs changes
 * several fields, which belong together, and guards none of them. Who calls such a method changes
 * the object, as {@code list.add(x)} changes the list.
 */
final class OwnObjects {
  /** One field by itself is a setting or a flag. */
  private static final int MIN_FIELDS = 2;

  private final Hierarchy hierarchy;
  private final Map<BodyId, Set<Field>> mutators = new HashMap<>();
  private final Set<Field> changed = new HashSet<>();

  /**
   * Finds the classes.
   *
   * @param races what is known to be wrong: a class with findings of its own needs no more
   */
  OwnObjects(Hierarchy hierarchy, List<Candidates.Site> sites, List<Race> races) {
    this.hierarchy = hierarchy;
    Set<String> told = new HashSet<>();
    races.forEach(race -> told.add(race.culprit().body().owner()));
    for (Candidates.Site site : sites) {
      if (isPlainChange(site) && !told.contains(site.body().id().owner())) {
        Field field = ((Location.OfField) site.access().location()).field();
        mutators.computeIfAbsent(site.body().id(), b -> new HashSet<>()).add(field);
      }
    }
    mutators.values().removeIf(fields -> fields.size() < MIN_FIELDS);
    mutators.values().forEach(changed::addAll);
  }

  private static boolean isPlainChange(Candidates.Site site) {
    Access access = site.access();
    return isOwn(site)
        && access.kind() == Access.Kind.WRITE
        && access.guards().isEmpty()
        && !((Location.OfField) access.location()).field().is(Field.Trait.VOLATILE);
  }

  /** Whether a method touches a field of its own object. */
  private static boolean isOwn(Candidates.Site site) {
    return site.body().kind() == BodySummary.Kind.METHOD
        && site.access().test() == null
        && site.access().location() instanceof Location.OfField f
        && f.base() instanceof Value.This;
  }

  /**
   * The calls by which a site is reached on some object, as touches of that object.
   *
   * @param touches the site's own
   */
  List<Touch> calls(Candidates.Site site, List<Touch> touches) {
    if (!isOwn(site) || !changed.contains(((Location.OfField) site.access().location()).field())) {
      return List.of();
    }
    List<Touch> calls = new ArrayList<>();
    boolean changes = mutators.containsKey(site.body().id()) && site.access().writes();
    for (Touch touch : touches) {
      Value object = touch.location().base();
      if (!touch.path().isEmpty() && isCertainly(object, site.body().id().owner())) {
        calls.add(call(touch, new Location.OfContent(object), changes));
      }
    }
    return calls;
  }

  /** Whether an object is of a class, by its making or by the type of the field that keeps it. */
  private boolean isCertainly(Value object, String type) {
    Field keeper = Unsafe.field(object);
    return keeper == null ? object instanceof Value.New : hierarchy.isSubclass(keeper.type(), type);
  }

  private static Touch call(Touch touch, Location object, boolean changes) {
    int last = touch.path().size() - 1;
    List<Touch.Step> chain = touch.chain().subList(0, touch.chain().size() - 1);
    Touch.Step caller = chain.get(chain.size() - 1);
    Access access =
        new Access(
            object,
            changes ? Access.Kind.WRITE : Access.Kind.READ,
            touch.access().guards(),
            false,
            Order.START,
            0,
            touch.path().get(last),
            "",
            null,
            null);
    return new Touch(
        access,
        caller.body(),
        object,
        touch.held(),
        touch.role(),
        List.copyOf(chain),
        List.copyOf(touch.path().subList(0, last)));
  }
}
