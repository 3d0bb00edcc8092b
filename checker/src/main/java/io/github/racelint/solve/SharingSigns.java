package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import io.github.racelint.models.TypeSafety;
import io.github.racelint.solve.Race.Evidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a class says by itself of being shared, without any thread in sight. */
final class SharingSigns {
  /** Neighbours speak for counters; references and flags beside a lock are mostly settings. */
  private static final Set<String> COUNTERS =
      Set.of("int", "long", "short", "double", "float", "java.lang.Integer", "java.lang.Long");

  private final Program program;
  private final Models models;
  private final Contracts contracts;
  private final ObjectTypes types;
  private final Map<String, Evidence> byClass = new HashMap<>();
  private final Set<String> locking = new HashSet<>();

  /** Classes that keep, under whatever declared type, an object made for several threads. */
  private final Set<String> keeping = new HashSet<>();

  SharingSigns(Program program, Models models, Contracts contracts, ObjectTypes types) {
    this.types = types;
    this.program = program;
    this.models = models;
    this.contracts = contracts;
    for (BodySummary body : program.bodies().values()) {
      if (writesUnderLock(body) && !contracts.isAlone(body)) {
        locking.add(body.id().owner());
      }
      body.stores().forEach(this::noteKept);
    }
  }

  private static boolean writesUnderLock(BodySummary body) {
    for (Access access : body.accesses()) {
      if (access.writes() && !access.guards().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A field is what it is made to be, not only what it is declared to be. */
  private void noteKept(Store store) {
    if (store.initial()
        && store.into() instanceof Value.Member kept
        && kept.base() instanceof Value.This
        && store.value() instanceof Value.New made
        && isConcurrent(made.type())) {
      keeping.add(kept.field().owner());
    }
  }

  /**
   * Whether a collection of a class is made for several threads, and so is there for them to find
   * in it what others have put there.
   */
  boolean isForSharing(Value collection) {
    boolean own =
        collection instanceof Value.Static
            || (collection instanceof Value.Member member && member.base() instanceof Value.This);
    return own && types.safety(collection) == TypeSafety.SAFE;
  }

  /** The sign of a field's class or declaration; null when there is none. */
  Evidence of(Field field) {
    if (contracts.isConfined(field.owner())) {
      boolean oneForAll = field.is(Field.Trait.STATIC);
      return oneForAll && !contracts.isDeclaredConfined(field) ? Evidence.SCOPED : null;
    }
    if (field.is(Field.Trait.VOLATILE)) {
      return Evidence.VOLATILE;
    }
    Evidence sign = byClass.computeIfAbsent(field.owner(), this::ofClass);
    return sign == Evidence.NEIGHBOURS && !COUNTERS.contains(field.type()) ? null : sign;
  }

  /** The same for a variable by the way to it: a part of an object is shared as the object is. */
  Evidence of(Location.OfField location) {
    Evidence own = of(location.field());
    boolean whole = own != null || !isPart(location.base());
    return whole || contracts.isConfined(location.field().owner())
        ? own
        : ofPart(((Value.Member) location.base()).field(), location.field());
  }

  private Evidence ofPart(Field part, Field variable) {
    Evidence sign = byClass.computeIfAbsent(part.owner(), this::ofClass);
    return COUNTERS.contains(variable.type()) ? sign : null;
  }

  /** Whether some class around a variable's, of which that may be a part, has a sign. */
  boolean mayBePart(Field variable) {
    ClassSummary type = program.classes().get(variable.owner());
    for (; type != null && type.outer() != null; type = program.classes().get(type.outer())) {
      if (byClass.computeIfAbsent(type.outer(), this::ofClass) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object is what another one keeps for itself, of a class of its own. */
  static boolean isPart(Value object) {
    return object instanceof Value.Member part
        && part.base() instanceof Value.This
        && part.field().is(Field.Trait.FINAL)
        && part.field().is(Field.Trait.PRIVATE)
        && part.field().type().startsWith(part.field().owner() + "$");
  }

  private Evidence ofClass(String type) {
    ClassSummary summary = program.classes().get(type);
    if (summary == null || summary.local()) {
      return null;
    }
    if (summary.documentedSafe()
        || summary.supertypes().contains("java.util.concurrent.ConcurrentMap")
        || summary.supertypes().contains("java.util.concurrent.BlockingQueue")) {
      return Evidence.DECLARED;
    }
    boolean neighbours =
        locking.contains(type)
            || keeping.contains(type)
            || summary.fields().stream().anyMatch(this::isConcurrent);
    return neighbours && isPublic(summary) ? Evidence.NEIGHBOURS : null;
  }

  /**
   * Whether code from everywhere can have objects of a class. The state of others is often kept
   * apart by a protocol of the classes around them, which concurrent neighbours are a part of.
   */
  private boolean isPublic(ClassSummary type) {
    for (ClassSummary c = type; c != null; ) {
      if (c.visibility() != BodySummary.Visibility.PUBLIC) {
        return false;
      }
      c = c.outer() == null ? null : program.classes().get(c.outer());
    }
    return true;
  }

  /** A field whose type is only chosen for objects that several threads use. */
  private boolean isConcurrent(Field field) {
    return !field.is(Field.Trait.STATIC) && isConcurrent(field.type());
  }

  private boolean isConcurrent(String type) {
    boolean concurrent =
        type.startsWith("java.util.concurrent.atomic.")
            || type.startsWith("java.util.concurrent.locks.")
            || type.startsWith("java.util.concurrent.Concurrent")
            || type.startsWith("java.util.concurrent.CopyOnWrite");
    return concurrent && models.safety(type) != TypeSafety.UNSAFE;
  }
}
