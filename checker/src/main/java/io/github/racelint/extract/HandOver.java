package io.github.racelint.extract;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Variables that are handed over by an atomic state: a method looks at the state, writes the
 * variable if that says so, and moves the state on. Who reads the variable before and calls the
 * method does not set what it read: the state says whose the variable is.
 */
final class HandOver {
  private HandOver() {}

  /** A parameter is written into a location: notes the states that were tested on the way. */
  static void noteDecision(Location location, Frame frame) {
    Set<Value> states = new LinkedHashSet<>();
    for (Tested test : frame.state.tests) {
      for (Eval.Read read : test.reads()) {
        if (read.location() instanceof Location.OfContent state) {
          states.add(state.base());
        }
      }
    }
    frame.recorder.decidingStates.merge(
        location,
        states,
        (a, b) -> {
          Set<Value> both = new LinkedHashSet<>(a);
          both.retainAll(b);
          return both;
        });
  }

  /** The locations whose writes no state decides that the body then moves on. */
  static List<Location> less(List<Location> written, Recorder recorder) {
    return written.stream()
        .filter(
            location ->
                recorder.decidingStates.getOrDefault(location, Set.of()).stream()
                    .noneMatch(state -> isMoved(state, recorder)))
        .toList();
  }

  private static boolean isMoved(Value state, Recorder recorder) {
    Location content = new Location.OfContent(state);
    return recorder.accesses.stream()
        .anyMatch(a -> a.kind() == Access.Kind.ATOMIC && a.location().equals(content));
  }
}
