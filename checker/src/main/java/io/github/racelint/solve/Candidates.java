package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Order;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The variables that are worth a look: changed somewhere, and with some sign of being shared. Most
 * variables of a program have none, and cost nothing more than this.
 */
final class Candidates {
  private final Program program;
  private final Contracts contracts;
  private final SharingSigns signs;
  private final Set<BodyId> inTasks = new HashSet<>();
  private final Set<BodyId> underLock = new HashSet<>();

  /** An access and the body that it stands in. */
  record Site(BodySummary body, Access access) {}

  Candidates(
      Program program, CallGraph graph, Tasks tasks, Contracts contracts, SharingSigns signs) {
    this.program = program;
    this.contracts = contracts;
    this.signs = signs;
    Set<BodyId> entries = new LinkedHashSet<>(tasks.entries());
    Set<BodyId> locked = new LinkedHashSet<>();
    for (BodySummary body : program.bodies().values()) {
      for (Call call : body.calls()) {
        if (!call.guards().isEmpty()) {
          locked.add(call.target());
        }
      }
      Contract.Calls calls = contracts.calls(body);
      if (calls == Contract.Calls.MANY || calls == Contract.Calls.SERIAL) {
        entries.add(body.id());
      }
    }
    inTasks.addAll(graph.reachable(entries));
    underLock.addAll(graph.reachable(locked));
  }

  /**
   * The sites of all candidates that some files touch; what objects hold counts for all files,
   * since which object it is turns out later.
   */
  List<Site> sites(Predicate<String> files) {
    Map<Field, List<Site>> ofFields = new LinkedHashMap<>();
    Map<Object, List<Site>> elements = new LinkedHashMap<>();
    List<Site> found = new ArrayList<>();
    for (BodySummary body : program.bodies().values()) {
      for (Access access : body.accesses()) {
        Site site = new Site(body, access);
        if (access.location() instanceof Location.OfField f) {
          ofFields.computeIfAbsent(f.field(), k -> new ArrayList<>()).add(site);
        } else {
          elements
              .computeIfAbsent(Container.of(access.location().base()), k -> new ArrayList<>())
              .add(site);
        }
      }
    }
    ofFields.forEach(
        (field, sites) -> {
          boolean touched = sites.stream().anyMatch(s -> files.test(s.access().place().file()));
          if (touched && isCandidate(field, sites)) {
            found.addAll(sites);
          }
        });
    for (List<Site> sites : elements.values()) {
      if (sites.stream().anyMatch(s -> s.access().writes())
              && (isOfShared(sites.get(0)) || sites.stream().anyMatch(this::isSign))
          || sites.stream().anyMatch(s -> s.access().test() != null || isUpdateOfShared(s))) {
        found.addAll(sites);
      }
    }
    return found;
  }

  private boolean isUpdateOfShared(Site site) {
    return site.access().kind() == Access.Kind.COMPOUND
        && !(site.access().location() instanceof Location.OfField)
        && signs.isForSharing(site.access().location().base());
  }

  /** Whether the class of the field that keeps an object says that it is shared. */
  private boolean isOfShared(Site site) {
    Field keeper = Unsafe.field(site.access().location().base());
    return keeper != null && keeper.is(Field.Trait.SOURCE) && signs.of(keeper) != null;
  }

  private boolean isSign(Site site) {
    BodyId id = site.body().id();
    Value collection = Paths.collection(site.access().location().base());
    return inTasks.contains(id)
        || (collection != null && signs.isForSharing(collection))
        || underLock.contains(id)
        || !site.access().guards().isEmpty()
        || !site.body().handOffs().isEmpty()
        || !site.body().liveAtExit().isEmpty()
        || isOrdered(site.access().order());
  }

  /** Whether threads were started or awaited before; every use of an atomic may open a gate. */
  private static boolean isOrdered(Order order) {
    return !order.live().isEmpty()
        || !order.joined().isEmpty()
        || order.released().stream().anyMatch(r -> !Locks.isGate(r));
  }

  /** Whether a constructor or an initialiser sets up a variable of its own object, or class. */
  private static boolean isOfNewObject(Site site) {
    Value base = site.access().location().base();
    boolean ofClass = base == null || base.root() instanceof Value.Static;
    return ofClass
        ? site.body().kind() == BodySummary.Kind.STATIC_INITIALIZER
        : site.body().initialises() && base.root() instanceof Value.This;
  }

  private boolean isCandidate(Field field, List<Site> sites) {
    if (field.is(Field.Trait.CONFINED) || contracts.isDeclaredConfined(field)) {
      return false;
    }
    boolean written = false;
    boolean compound = false;
    boolean sign = false;
    for (Site site : sites) {
      BodySummary body = site.body();
      if (isOfNewObject(site) && !inTasks.contains(body.id())) {
        continue;
      }
      written |= site.access().writes();
      compound |= site.access().kind() == Access.Kind.COMPOUND || site.access().test() != null;
      sign |= isSign(site) || body.watched().containsKey(site.access().place().offset());
    }
    return written && (sign || (compound && (signs.of(field) != null || signs.mayBePart(field))));
  }
}
