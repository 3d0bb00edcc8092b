package io.github.racelint.extract;

import io.github.racelint.extract.BodyEffects.RunsParam;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Code handed to other threads by one body, and the waits for it. */
final class Threading {
  private final Frame frame;
  private final Gates gates;

  /** What is known of threads by the outcome of a call. */
  private final Map<Value, Polled> polled = new HashMap<>();

  private record Polled(Value handle, boolean ended) {}

  /**
   * How code is run.
   *
   * @param entry the functional method called
   * @param threads where
   * @param awaited whether it has ended when the call returns
   * @param repeated whether the callee may run it several times
   * @param runner the pool or the like; null if none
   * @param argument the first argument it gets
   * @param via places in callees that lead there
   */
  record Run(
      BodyId entry,
      Threads threads,
      boolean awaited,
      boolean repeated,
      Value runner,
      Value argument,
      List<Place> via) {}

  Threading(Frame frame, Gates gates) {
    this.frame = frame;
    this.gates = gates;
  }

  /** Records that code goes to another thread. */
  void handOff(Invocation call, Value code, Run run) {
    boolean repeated = run.repeated() || frame.loop != 0;
    List<Value> handles = handles(call, code, run.runner());
    boolean toOne = !run.awaited() && !run.repeated() && run.threads() != Threads.MANY;
    List<Value> passed = toOne ? gates.handOn() : List.of();
    for (Value one : Paths.alternatives(code)) {
      if (one instanceof Value.Unknown || one instanceof Value.Constant) {
        continue;
      }
      frame.recorder.handOffs.add(
          new HandOff(
              call.id(),
              one,
              run.entry(),
              run.runner(),
              run.threads(),
              run.awaited(),
              repeated,
              run.repeated() ? 0 : frame.loop,
              frame.state.order(),
              passed,
              handles,
              run.argument(),
              frame.place(call.tree()),
              run.via()));
      passOn(call, one, run, List.of());
    }
    frame.escape(code);
    if (!run.awaited()) {
      start(call.id(), handles);
    }
  }

  /** Notes that a call may have started threads. */
  void start(int call, List<Value> handles) {
    frame.state.live.add(call);
    frame.state.joined.removeAll(handles);
    frame.recorder.handles.computeIfAbsent(call, c -> new LinkedHashSet<>()).addAll(handles);
  }

  /** Records that code which is no lambda expression runs here and now. */
  void runInPlace(Invocation call, Value code, BodyId entry, List<Value> inputs) {
    for (Value one : Paths.alternatives(code)) {
      if (entry == null || one instanceof Value.Unknown || one instanceof Value.Constant) {
        continue;
      }
      frame.recorder.calls.add(
          new io.github.racelint.facts.Call(
              call.id(),
              entry,
              true,
              null,
              one,
              inputs,
              frame.state.guards(),
              false,
              frame.state.order(),
              frame.loop,
              frame.place(call.tree())));
      Value input = inputs.isEmpty() ? Value.UNKNOWN : inputs.get(0);
      Run run = new Run(entry, Threads.INLINE, true, false, null, input, List.of());
      passOn(call, one, run, frame.state.guards());
      outcome(call, one);
    }
  }

  /** What known code has done to threads when it has run here: started some, waited for some. */
  private void outcome(Invocation call, Value code) {
    for (BodyEffects effects : effectsOf(code)) {
      if (effects.starts()) {
        List<Value> handles = new ArrayList<>(List.of(call.result()));
        handles.addAll(effects.startHandles());
        start(call.id(), handles);
      }
      if (code instanceof Value.Lambda) {
        effects.joins().forEach(this::join);
        frame.state.released.addAll(effects.releases());
      }
    }
  }

  /** When the code is a parameter, or calls one, then it is the caller's code that runs. */
  private void passOn(Invocation call, Value code, Run run, List<Guard> guards) {
    boolean repeated = run.repeated() || frame.loop != 0;
    List<Place> via = new ArrayList<>();
    via.add(frame.place(call.tree()));
    via.addAll(run.via());
    if (code instanceof Value.Param param) {
      frame.recorder.runs.add(
          new RunsParam(
              param,
              run.entry(),
              run.threads(),
              run.awaited(),
              repeated,
              guards,
              run.runner(),
              run.argument(),
              via));
    }
    for (BodyEffects effects : effectsOf(code)) {
      for (RunsParam inner : effects.runs()) {
        boolean inPlace = inner.threads() == Threads.INLINE;
        frame.recorder.runs.add(
            new RunsParam(
                inner.param(),
                inner.entry(),
                inPlace ? run.threads() : inner.threads(),
                inPlace ? run.awaited() : inner.awaited(),
                repeated || inner.repeated(),
                inner.guards(),
                inPlace ? run.runner() : inner.runner(),
                inner.argument(),
                via));
      }
    }
  }

  /** What the code of a lambda or of a local class's object does to parameters around it. */
  private List<BodyEffects> effectsOf(Value code) {
    if (code instanceof Value.Lambda lambda) {
      return List.of(frame.extractor.effects(lambda.code()));
    }
    return code instanceof Value.New made
        ? frame.extractor.effectsOfLocalClass(made.type())
        : List.of();
  }

  private List<Value> handles(Invocation call, Value code, Value runner) {
    List<Value> handles = new ArrayList<>();
    handles.add(call.result());
    if (runner != null) {
      handles.add(runner);
    }
    for (Value one : Paths.alternatives(code)) {
      if (one instanceof Value.Lambda || one instanceof Value.Unknown) {
        handles.addAll(releasedBy(one));
        continue;
      }
      handles.add(one);
      handles.addAll(frame.recorder.constructedWith.getOrDefault(one, List.of()));
      handles.addAll(releasedBy(one));
    }
    // the task of a thread made here may release a latch too
    for (Value with : List.copyOf(handles)) {
      handles.addAll(releasedBy(with));
    }
    return Effects.bounded(handles);
  }

  /** The latches that code may release when it runs. */
  private List<Value> releasedBy(Value code) {
    if (code instanceof Value.Lambda lambda) {
      return frame.extractor.effects(lambda.code()).releases();
    }
    return code instanceof Value.New made ? frame.extractor.released(made.type()) : List.of();
  }

  /** Notes that where a call has a given outcome, the threads behind a handle have ended. */
  void joinIf(Value outcome, boolean value, Value handle) {
    polled.put(outcome, new Polled(handle, value));
  }

  /** Of a condition's outcomes, the one in which the threads that it asked for have ended. */
  void polled(Value outcome, State whenTrue, State whenFalse) {
    Polled asked = polled.get(outcome);
    if (asked != null) {
      State current = frame.state;
      frame.state = asked.ended() ? whenTrue : whenFalse;
      Paths.alternatives(asked.handle()).forEach(this::join);
      frame.state = current;
    }
  }

  /** Waits on a handle: the threads behind it have ended. */
  void join(Value handle) {
    if (handle instanceof Value.Unknown) {
      return;
    }
    frame.state.joined.add(handle);
    Value collection = Paths.collection(handle);
    boolean unknownElements =
        collection != null
            && collection.root() instanceof Value.Result
            && !frame.recorder.constructedWith.containsKey(collection);
    frame.state.live.removeIf(started -> unknownElements || isBehind(handle, collection, started));
  }

  private boolean isBehind(Value handle, Value collection, int started) {
    for (Value h : frame.recorder.handles.getOrDefault(started, Set.of())) {
      if (h.equals(handle)) {
        return true;
      }
      if (collection != null && (collection.equals(Paths.collection(h)) || holds(collection, h))) {
        return true;
      }
      if (holds(handle, h)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Value collection, Value element) {
    Value into = new Value.Element(collection);
    return frame.recorder.stores.stream()
        .anyMatch(s -> s.into().equals(into) && s.value().equals(element));
  }

  /** The result of a call on handles is a handle too: {@code allOf(a, b)}, {@code thenApply}. */
  void derive(Value result, Set<Value> from) {
    for (int started : frame.state.live) {
      Set<Value> handles = frame.recorder.handles.getOrDefault(started, new LinkedHashSet<>());
      boolean behind = from.stream().anyMatch(f -> isBehind(f, Paths.collection(f), started));
      if (behind) {
        handles.add(result);
      }
    }
  }

  /** The calls before this point whose threads have ended when a stage on {@code handle} runs. */
  Set<Integer> endedBeforeStage(Value handle) {
    Set<Integer> ended = new java.util.TreeSet<>();
    for (int started : frame.state.live) {
      if (isBehind(handle, null, started)) {
        ended.add(started);
      }
    }
    return ended;
  }
}
