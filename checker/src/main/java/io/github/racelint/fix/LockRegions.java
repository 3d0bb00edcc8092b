package io.github.racelint.fix;

import com.sun.source.tree.Tree;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Which pieces of code take a lock, so that what belongs together is not torn apart. */
final class LockRegions {
  private final RaceSite site;
  private final FileText text;
  private final Variable variable;
  private final List<Variable> together;
  private final List<Race> races;
  private final Function<Use, LockCode> lockFor;

  /** Code to lock, and the lock for it. */
  record Locked(Region region, LockCode lock) {}

  /**
   * For variables that share a lock.
   *
   * @param together the variables, the one that is looked at first
   * @param races all races on them
   * @param lockFor names the lock where a variable is used; null where it has no name
   */
  LockRegions(
      RaceSite site, List<Variable> together, List<Race> races, Function<Use, LockCode> lockFor) {
    this.site = site;
    this.text = site.file().text();
    this.variable = together.get(0);
    this.together = together;
    this.races = races;
    this.lockFor = lockFor;
  }

  /** The code from the test to the act of a check-then-act; null if that is not one piece. */
  static Region together(RaceSite site, Race race) {
    List<Use> uses = site.testAndAct(race);
    if (uses.isEmpty()) {
      return null;
    }
    Region first = Region.around(uses.get(0).whole());
    Region second = Region.around(uses.get(1).whole());
    return first == null || second == null ? null : first.through(second);
  }

  /** One region for each use, or one for all if they only make sense together. */
  List<Locked> ofBody(List<Use> uses) {
    List<Locked> regions = new ArrayList<>();
    for (Use use : uses) {
      Region region = Region.around(use.whole());
      LockCode lock = lockFor.apply(use);
      if (region == null || lock == null) {
        return null;
      }
      regions.add(new Locked(region, lock));
    }
    boolean together =
        variable.part() == Variable.Part.CONTENT
            ? site.peers().stream().anyMatch(peer -> takesSeveral(peer, uses))
            : isPair(uses, UsePattern::leadsTo) || touchesSeveral(uses) || decides(uses);
    if (together || isPair(uses, (read, write) -> UsePattern.isReadBack(write, read))) {
      List<Locked> joined = joined(regions);
      return joined == null && !together ? regions : joined;
    }
    return regions;
  }

  /** Whether a test and its act stand in the body of some uses, the act perhaps in another call. */
  private boolean decides(List<Use> uses) {
    Tree body = uses.get(0).body().getLeaf();
    return races.stream()
        .filter(race -> race.kind() == Race.Kind.CHECK_THEN_ACT)
        .map(race -> race.place().offset())
        .anyMatch(offset -> offset >= text.start(body) && offset < text.end(body));
  }

  /** Whether a body writes or reads more than one of the variables. */
  private boolean touchesSeveral(List<Use> uses) {
    return together.stream().filter(each -> each.uses().stream().anyMatch(uses::contains)).count()
        > 1;
  }

  /** Whether a race is of two calls of a body that only make sense together. */
  private boolean takesSeveral(Race race, List<Use> uses) {
    Use act = race.kind() == Race.Kind.LOST_UPDATE ? site.useAt(race.place()) : null;
    return act != null && uses.contains(act)
        || site.testAndAct(race).stream().anyMatch(uses::contains);
  }

  private static boolean isPair(List<Use> uses, BiPredicate<Use, Use> relation) {
    return uses.stream()
        .filter(Use::writes)
        .anyMatch(write -> uses.stream().anyMatch(read -> relation.test(read, write)));
  }

  /** All code from the first to the last region; null if that is not one piece, or waits. */
  private static List<Locked> joined(List<Locked> regions) {
    Locked whole = regions.get(0);
    for (Locked next : regions.subList(1, regions.size())) {
      Region joined = whole.region().through(next.region());
      if (joined == null || !next.lock().equals(whole.lock())) {
        return null;
      }
      whole = new Locked(joined, whole.lock());
    }
    return Waits.in(whole.region()) ? null : List.of(whole);
  }

  List<Locked> outermost(List<Locked> all) {
    Set<Locked> kept = new LinkedHashSet<>();
    for (Locked inner : all) {
      boolean covered =
          all.stream().anyMatch(outer -> covers(outer, inner) && !covers(inner, outer));
      boolean known = kept.stream().anyMatch(k -> covers(k, inner) && covers(inner, k));
      if (!known && !(covered && isInOneThread(inner, all))) {
        kept.add(inner);
      }
    }
    return List.copyOf(kept);
  }

  /** A lambda inside of a locked statement runs elsewhere, and has to take the lock itself. */
  private static boolean isInOneThread(Locked inner, List<Locked> all) {
    Tree body = Trees.body(inner.region().path()).getLeaf();
    return all.stream()
        .anyMatch(o -> o != inner && Trees.body(o.region().path()).getLeaf() == body);
  }

  private boolean covers(Locked outer, Locked inner) {
    return outer.lock().equals(inner.lock())
        && outer.region().start(text) <= inner.region().start(text)
        && outer.region().end(text) >= inner.region().end(text);
  }
}
