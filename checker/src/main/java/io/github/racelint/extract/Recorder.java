package io.github.racelint.extract;

import io.github.racelint.facts.Access;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the facts of one body while it is walked; can go back when a loop is walked again. */
final class Recorder {
  final List<Access> accesses = new ArrayList<>();
  final List<Call> calls = new ArrayList<>();
  final List<HandOff> handOffs = new ArrayList<>();
  final List<Store> stores = new ArrayList<>();
  final List<Eval> returns = new ArrayList<>();
  final List<BodyEffects.RunsParam> runs = new ArrayList<>();
  final List<Integer> loops = new ArrayList<>();

  /** For each call that may start threads, the objects on which one can wait for these. */
  final Map<Integer, Set<Value>> handles = new HashMap<>();

  /** The arguments with which each object created here was constructed. */
  final Map<Value, List<Value>> constructedWith = new HashMap<>();

  /** The parameters of this body that are written into locations, as they are. */
  final Map<Integer, List<Location>> paramWrites = new LinkedHashMap<>();

  /** For locations written from parameters, the atomic states that were looked at before. */
  final Map<Location, Set<Value>> decidingStates = new LinkedHashMap<>();

  /** See {@link io.github.racelint.facts.BodySummary#watched()}. */
  final Map<Integer, Boolean> watched = new LinkedHashMap<>();

  private int nextCall;

  /** A point to go back to. */
  record Mark(
      int accesses,
      int calls,
      int handOffs,
      int stores,
      int returns,
      int runs,
      int loops,
      int nextCall) {}

  int newCall() {
    return nextCall++;
  }

  /** Opens a loop and gives its number, from 1. */
  int newLoop(int parent) {
    loops.add(parent);
    return loops.size();
  }

  Mark mark() {
    return new Mark(
        accesses.size(),
        calls.size(),
        handOffs.size(),
        stores.size(),
        returns.size(),
        runs.size(),
        loops.size(),
        nextCall);
  }

  /**
   * What was read and called since a mark decides whether a loop goes on.
   *
   * @param alone whether nothing that the loop assigns has a part in that
   */
  void watched(Mark mark, boolean alone) {
    for (Access access : since(accesses, mark.accesses())) {
      if (!access.writes()) {
        watched.merge(access.place().offset(), alone, Boolean::logicalOr);
      }
    }
    for (Call call : since(calls, mark.calls())) {
      watched.merge(call.place().offset(), alone, Boolean::logicalOr);
    }
  }

  /** What came to a list since it had a size; an update takes back the read that it began with. */
  private static <T> List<T> since(List<T> list, int size) {
    return list.subList(Math.min(size, list.size()), list.size());
  }

  /** Forgets what was recorded since a mark. */
  void backTo(Mark mark) {
    cut(accesses, mark.accesses());
    cut(calls, mark.calls());
    cut(handOffs, mark.handOffs());
    cut(stores, mark.stores());
    cut(returns, mark.returns());
    cut(runs, mark.runs());
    cut(loops, mark.loops());
    nextCall = mark.nextCall();
  }

  private static void cut(List<?> list, int size) {
    since(list, size).clear();
  }
}
