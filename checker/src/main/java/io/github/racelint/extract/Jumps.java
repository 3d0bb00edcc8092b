package io.github.racelint.extract;

import com.sun.source.tree.Tree;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/** The paths that left their place by break, continue, yield or return, and where they go. */
final class Jumps {
  /** Where a path goes that leaves the body. */
  static final Tree RETURN = null;

  private final List<Jump> pending = new ArrayList<>();

  private record Jump(Tree target, boolean toNextRound, State state) {}

  void leave(Tree target, boolean toNextRound, State state) {
    pending.add(new Jump(target, toNextRound, state));
  }

  /** The paths that arrive behind {@code target} (or at its next round), joined; null if none. */
  State arrive(Tree target, boolean toNextRound) {
    State joined = null;
    for (int i = 0; i < pending.size(); i++) {
      Jump jump = pending.get(i);
      if (jump.target == target && jump.toNextRound == toNextRound) {
        joined = State.join(joined, jump.state);
        pending.remove(i--);
      }
    }
    return joined;
  }

  int mark() {
    return pending.size();
  }

  void backTo(int mark) {
    pending.subList(mark, pending.size()).clear();
  }

  /** The paths noted since a mark, joined, while they stay under way; null if none. */
  State since(int mark) {
    State joined = null;
    for (Jump jump : pending.subList(mark, pending.size())) {
      joined = State.join(joined, jump.state);
    }
    return joined;
  }

  /** The paths noted since a mark pass a {@code finally} that gives these locks back. */
  void release(int mark, List<Value> locks) {
    for (Jump jump : pending.subList(mark, pending.size())) {
      locks.forEach(lock -> jump.state.release(lock, null));
    }
  }
}
