package io.github.racelint.solve;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A loop that goes on until a plain field is written by somebody else. Nothing makes the write
 * visible to it, so it may go on for ever (JLS 17.3, 17.4.5).
 */
final class StaleReadRule implements Rule {
  /** A method that does more than this is no getter of a flag. */
  private static final int MAX_IN_GETTER = 2;

  private final Program program;

  StaleReadRule(Program program) {
    this.program = program;
  }

  @Override
  public Race race(Touch touch, Variable variable) {
    if (touch.access().kind() != Access.Kind.READ
        || !(touch.location() instanceof Location.OfField f)
        || f.field().is(Field.Trait.VOLATILE)
        || !isOneObject(f.base())) {
      return null;
    }
    Boolean alone = watched(touch);
    if (alone == null
        || !(f.field().type().equals("boolean")
            || (alone && !isWrittenWithin(touch, variable.touches())))) {
      return null;
    }
    Evidence evidence = evidence(touch, variable, alone);
    List<Touch> partners =
        variable.partners(
            touch,
            evidence,
            p ->
                p.writes()
                    && p.role().kind() != Role.Kind.CREATOR
                    && !isCalledBack(touch, p)
                    && !seesEachRound(touch, p));
    return partners.isEmpty()
        ? null
        : variable.race(Race.Kind.STALE_READ, touch, partners, evidence);
  }

  /** A loop that goes from object to object comes to its end without anybody's help. */
  private static boolean isOneObject(Value base) {
    return base == null
        || base instanceof Value.This
        || base instanceof Value.Static
        || base instanceof Value.New
        || base instanceof Value.Param
        || (base instanceof Value.Member member && isOneObject(member.base()));
  }

  /**
   * Code that a framework calls one at a time hands its object to callbacks, which call it back on
   * the same thread: a caller of whom no more is known may be one of these.
   */
  private static boolean isCalledBack(Touch read, Touch write) {
    return read.role().kind() == Role.Kind.CONTRACT
        && read.role().serial() != null
        && write.role().kind() == Role.Kind.CALLER;
  }

  /** A loop that nothing on its own thread can end says itself that another thread will. */
  private static Evidence evidence(Touch touch, Variable variable, boolean alone) {
    if (variable.usual() != null) {
      return Evidence.OWN_LOCK;
    }
    return alone && !isWrittenWithin(touch, variable.touches())
        ? Evidence.LOOP
        : variable.declared();
  }

  /**
   * Whether a loop watches a read, itself or through a getter; the value says whether nothing that
   * the loop assigns has a part in its condition. Null if no loop does.
   */
  private Boolean watched(Touch touch) {
    BodySummary body = program.bodies().get(touch.body());
    Boolean here = body.watched().get(touch.place().offset());
    if (here != null && touch.access().loop() != 0) {
      return here;
    }
    boolean getter =
        body.accesses().size() <= MAX_IN_GETTER
            && body.calls().isEmpty()
            && !body.returns().isEmpty();
    if (!getter || touch.chain().size() < 2 || touch.path().isEmpty()) {
      return null;
    }
    Place call = touch.path().get(touch.path().size() - 1);
    BodySummary caller = program.bodies().get(touch.chain().get(touch.chain().size() - 2).body());
    boolean inLoop =
        caller != null
            && caller.calls().stream().anyMatch(c -> c.place().equals(call) && c.loop() != 0);
    return inLoop ? caller.watched().get(call.offset()) : null;
  }

  /** Whether the code around the loop, or what it calls, writes the variable too. */
  private static boolean isWrittenWithin(Touch read, List<Touch> touches) {
    Set<Object> around = new HashSet<>();
    read.chain().forEach(step -> around.add(step.body()));
    return touches.stream()
        .anyMatch(
            t ->
                t.writes()
                    && t.role().equals(read.role())
                    && t.chain().stream().anyMatch(step -> around.contains(step.body())));
  }

  /** Whether the loop takes, round by round, a lock under which the write is made. */
  private boolean seesEachRound(Touch read, Touch write) {
    Set<Guard> atWrite = new HashSet<>(write.access().guards());
    BodySummary body = program.bodies().get(read.body());
    return body.accesses().stream()
            .anyMatch(a -> a.loop() != 0 && a.guards().stream().anyMatch(atWrite::contains))
        || body.calls().stream()
            .anyMatch(c -> c.loop() != 0 && c.guards().stream().anyMatch(atWrite::contains));
  }
}
