package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the races of a compilation. */
public final class Solver {
  private Solver() {}

  /**
   * All races, in the order of their places.
   *
   * @param program the facts of the compilation
   * @param models what libraries do
   */
  public static List<Race> solve(Program program, Models models) {
    return solve(program, models, file -> true);
  }

  /**
   * The races of the variables that some files touch, in the order of their places.
   *
   * @param program the facts of the compilation
   * @param models what libraries do
   * @param files whether a file is one of those, by its path as the compiler was given it
   */
  public static List<Race> solve(Program program, Models models, Predicate<String> files) {
    Hierarchy hierarchy = new Hierarchy(program);
    ValueFlow flow = new ValueFlow(program);
    CallGraph graph = new CallGraph(program, hierarchy, flow);
    graph.build();
    Contracts contracts = new Contracts(program, models);
    Tasks tasks = new Tasks(program, models, flow, graph, contracts);
    ObjectTypes types = new ObjectTypes(models, flow);
    SharingSigns signs = new SharingSigns(program, models, contracts, types);
    Aliases aliases = new Aliases(hierarchy, flow);
    TaskObjects objects = new TaskObjects(program, flow, tasks);
    Singletons singletons = new Singletons(program, flow);
    Identity identity = new Identity(hierarchy, flow, aliases, objects);
    Parallel parallel = new Parallel(program, graph, tasks, aliases, singletons);
    Locks locks = new Locks(flow, aliases, objects, singletons, new Makers(program, flow));
    Sequences sequences = new Sequences(program, contracts, hierarchy);
    Confinement confinement =
        new Confinement(contracts, hierarchy, new Builders(program), sequences);
    Pairs pairs = new Pairs(parallel, identity, locks, confinement);
    List<Rule> rules =
        List.of(
            new LostUpdateRule(signs),
            new CheckThenActRule(
                types, models, contracts, new NullWrites(program), new Templates(hierarchy)),
            new StaleReadRule(program),
            new InconsistentGuardRule(
                new LazyInitialisers(flow, graph),
                new Publications(program),
                new OwnCode(program, flow)));
    Judge judge = new Judge(pairs, signs, new Sections(program), rules);
    Entrances entrances = new Entrances(program, flow, contracts);

    Candidates candidates = new Candidates(program, graph, tasks, contracts, signs);
    List<Candidates.Site> sites = candidates.sites(files);
    Properties properties = new Properties(program, entrances);
    Contexts contexts = new Contexts(hierarchy, flow, tasks, entrances, bodies(sites));
    List<Reached> reached = reached(sites, contexts);
    List<Race> races = new ArrayList<>();
    for (List<Touch> touches : byVariable(reached, flow, new SelfLocked(types))) {
      if (anyIn(touches, files) && !properties.isProperty(touches)) {
        races.addAll(judge.races(touches));
      }
    }
    Judge ofContents =
        new Judge(
            pairs,
            signs,
            new Sections(program),
            List.of(new UnsafeSharingRule(new Unsafe(program, models, flow), signs)));
    races.addAll(ofObjects(byObject(reached, flow), ofContents, files));
    OwnObjects own = new OwnObjects(hierarchy, sites, races);
    Judge ofOwnObjects =
        new Judge(pairs, signs, new Sections(program), List.of(new OwnObjectRule()));
    races.addAll(ofObjects(byOwnObject(reached, own, flow), ofOwnObjects, files));
    return oneForEachPlace(races);
  }

  /** An access with all ways to it. */
  private record Reached(Candidates.Site site, List<Touch> touches) {}

  private static Set<BodyId> bodies(List<Candidates.Site> sites) {
    Set<BodyId> bodies = new HashSet<>();
    sites.forEach(site -> bodies.add(site.body().id()));
    return bodies;
  }

  private static List<Reached> reached(List<Candidates.Site> sites, Contexts contexts) {
    List<Reached> all = new ArrayList<>(sites.size());
    sites.forEach(s -> all.add(new Reached(s, contexts.touches(s.body(), s.access()))));
    return all;
  }

  private static List<Race> ofObjects(
      Iterable<List<Touch>> objects, Judge judge, Predicate<String> files) {
    List<Race> races = new ArrayList<>();
    for (List<Touch> touches : objects) {
      if (anyIn(touches, files)) {
        races.addAll(firstInEachBody(judge.races(touches)));
      }
    }
    return races;
  }

  private static boolean anyIn(List<Touch> touches, Predicate<String> files) {
    return touches.stream().anyMatch(touch -> files.test(touch.place().file()));
  }

  /** Where several rules, or several variables, speak of one place, the most specific is heard. */
  private static List<Race> oneForEachPlace(List<Race> races) {
    Map<Place, Race> first = new LinkedHashMap<>();
    races.stream()
        .sorted(Comparator.comparing(Race::place).thenComparing(Race::kind))
        .forEach(race -> first.putIfAbsent(race.place(), race));
    return Decided.oneForFieldAndContent(first.values());
  }

  /**
   * The touches of one variable together; elements by the container that they turn out to be in.
   */
  private static Iterable<List<Touch>> byVariable(
      List<Reached> sites, ValueFlow flow, SelfLocked selfLocked) {
    Map<Object, List<Touch>> groups = new LinkedHashMap<>();
    for (Reached site : sites) {
      for (Touch touch : site.touches()) {
        groups
            .computeIfAbsent(variable(touch.location(), flow), k -> new ArrayList<>())
            .add(selfLocked.locked(touch));
      }
    }
    return groups.values();
  }

  private static Object variable(Location location, ValueFlow flow) {
    return location instanceof Location.OfField f
        ? f.field()
        : List.of(kind(location), container(location.base(), flow));
  }

  private static Class<?> kind(Location location) {
    boolean array = location instanceof Location.OfElement e && e.array();
    return array ? Location.OfElement.class : Location.OfContent.class;
  }

  private static Object container(Value base, ValueFlow flow) {
    for (Value origin : flow.origins(base)) {
      if (origin instanceof Value.New) {
        return origin;
      }
    }
    return Container.of(base);
  }

  /** Whoever changes one object at ten places of a body needs to be told once. */
  private static Collection<Race> firstInEachBody(List<Race> ofOneObject) {
    Map<BodyId, Race> first = new LinkedHashMap<>();
    ofOneObject.stream()
        .sorted(Comparator.comparing(Race::place))
        .forEach(race -> first.putIfAbsent(race.culprit().body(), race));
    return first.values();
  }

  /** The calls that change or use an object of the program together, as touches of the object. */
  private static Iterable<List<Touch>> byOwnObject(
      List<Reached> sites, OwnObjects own, ValueFlow flow) {
    Map<Object, List<Touch>> groups = new LinkedHashMap<>();
    for (Reached reached : sites) {
      for (Touch call : own.calls(reached.site(), reached.touches())) {
        groups
            .computeIfAbsent(container(call.location().base(), flow), k -> new ArrayList<>())
            .add(call);
      }
    }
    return groups.values();
  }

  /** The touches of whatever an object holds together, as touches of the one object. */
  private static Iterable<List<Touch>> byObject(List<Reached> sites, ValueFlow flow) {
    Map<Object, List<Touch>> groups = new LinkedHashMap<>();
    for (Reached reached : sites) {
      Candidates.Site site = reached.site();
      Location location = site.access().location();
      boolean array = location instanceof Location.OfElement e && e.array();
      Access.Test test = site.access().test();
      boolean iteration = test != null && test.place().equals(site.access().place());
      if (!array && !iteration && !(location instanceof Location.OfField)) {
        for (Touch touch : reached.touches()) {
          Value base = touch.location().base();
          groups
              .computeIfAbsent(container(base, flow), k -> new ArrayList<>())
              .add(touch.at(new Location.OfContent(base)));
        }
      }
    }
    return groups.values();
  }
}
