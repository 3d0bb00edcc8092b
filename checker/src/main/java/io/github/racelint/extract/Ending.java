package io.github.racelint.extract;

import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The end of a body: what it has done to whoever called it. */
final class Ending {
  private final Frame frame;
  private final State exit;

  /** Held from the first to the last step. */
  private final List<Guard> locked;

  /**
   * The end of a body that has one.
   *
   * @param exit where its paths meet
   * @param locked held from the first to the last step
   */
  Ending(Frame frame, State exit, List<Guard> locked) {
    this.frame = frame;
    this.exit = exit;
    this.locked = locked;
  }

  BodyEffects effects(CallWalk calls) {
    Recorder r = frame.recorder;
    Eval result = Eval.UNKNOWN;
    for (int i = 0; i < r.returns.size(); i++) {
      result = i == 0 ? r.returns.get(0) : Eval.either(result, r.returns.get(i));
    }
    return new BodyEffects(
        acquired(),
        calls.heldIfTrue(result.value()),
        calls.locking().gates().said(result.value()),
        calls.locking().foreignUnlocks(),
        Effects.bounded(r.runs),
        Effects.bounded(exit.joined),
        Effects.bounded(exit.released),
        !exit.live.isEmpty(),
        Effects.bounded(startHandles()),
        escaping(),
        path(result.value()),
        locations(result.reads()),
        writes(r),
        frame.decisions.changes());
  }

  private List<Guard> acquired() {
    List<Guard> held = exit.guards();
    if (held.isEmpty()) {
      return held;
    }
    Set<Guard> atEntry = new LinkedHashSet<>(locked);
    return held.stream().filter(g -> !atEntry.contains(g)).toList();
  }

  private List<Value> startHandles() {
    List<Value> handles = new ArrayList<>();
    for (Integer call : exit.live) {
      handles.addAll(frame.recorder.handles.getOrDefault(call, Set.of()));
    }
    return handles;
  }

  private Set<Value> escaping() {
    Set<Value> escaping = new LinkedHashSet<>();
    for (Value root : exit.escaped) {
      if (root instanceof Value.Param || root instanceof Value.This) {
        escaping.add(root);
      }
    }
    return escaping;
  }

  private static List<Location> locations(List<Eval.Read> reads) {
    return switch (reads.size()) {
      case 0 -> List.of();
      case 1 -> List.of(reads.get(0).location());
      default -> reads.stream().map(Eval.Read::location).distinct().toList();
    };
  }

  private static Map<Integer, List<Location>> writes(Recorder r) {
    Map<Integer, List<Location>> writes = new LinkedHashMap<>();
    r.paramWrites.forEach((i, l) -> writes.put(i, Effects.bounded(HandOver.less(l, r))));
    return writes;
  }

  /** A returned value that a caller can name too. */
  private static Value path(Value value) {
    Value root = value.root();
    boolean nameable =
        root instanceof Value.This
            || root instanceof Value.Param
            || root instanceof Value.Static
            || root instanceof Value.Constant;
    return nameable ? value : Value.UNKNOWN;
  }
}
