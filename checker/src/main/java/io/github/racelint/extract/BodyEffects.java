package io.github.racelint.extract;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a body of the program does to whoever calls it, in the values of its own frame: the
 * counterpart of a library method's model, found from the body.
 *
 * @param acquired locks that it holds when it returns and did not hold before
 * @param acquiredIfTrue a lock that it holds when it returns true; null if none
 * @param step what its result says of a gate; null if nothing
 * @param unlocked locks of its caller that it gives back
 * @param runs parameters whose code it runs
 * @param joins handles on which it has waited when it returns
 * @param releases latches that it may release
 * @param starts whether what it hands off may outlive it
 * @param startHandles on what one can wait for that
 * @param escaping roots (this, parameters) that others may reach through it afterwards
 * @param result what it returns, where that is one path
 * @param resultReads the locations from which the result is computed
 * @param writes for a parameter, the locations into which it is written
 * @param changes locations that it changes without testing them before
 */
record BodyEffects(
    List<Guard> acquired,
    Guard acquiredIfTrue,
    Gates.Step step,
    List<Value> unlocked,
    List<RunsParam> runs,
    List<Value> joins,
    List<Value> releases,
    boolean starts,
    List<Value> startHandles,
    Set<Value> escaping,
    Value result,
    List<Location> resultReads,
    Map<Integer, List<Location>> writes,
    List<Decisions.Change> changes) {

  /**
   * How many values of a kind are kept: what is handed on from callee to caller must not pile up.
   */
  static final int MAX_VALUES = 24;

  /** A body of which nothing is known, or which does nothing to its caller. */
  static final BodyEffects NONE =
      new BodyEffects(
          List.of(),
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false,
          List.of(),
          Set.of(),
          Value.UNKNOWN,
          List.of(),
          Map.of(),
          List.of());

  /**
   * Code given as a parameter is run.
   *
   * @param param the parameter (or a captured one of an outer frame)
   * @param entry the functional method called
   * @param threads where it runs
   * @param awaited whether it has ended when the body returns
   * @param repeated whether the body may run it several times
   * @param guards the locks held around it, when it runs in place
   * @param runner the pool or the like that runs it; null if none
   * @param argument its first argument
   * @param via the places that lead there, outermost first
   */
  record RunsParam(
      Value.Param param,
      BodyId entry,
      Threads threads,
      boolean awaited,
      boolean repeated,
      List<Guard> guards,
      Value runner,
      Value argument,
      List<Place> via) {}
}
