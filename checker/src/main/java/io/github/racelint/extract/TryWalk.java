package io.github.racelint.extract;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.facts.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** try, catch, finally and resources. */
final class TryWalk {
  private final StatementWalk walk;
  private final Frame frame;
  private final Jumps jumps;

  /** For each try around, innermost first, the states in which its body threw. */
  private final Deque<List<State>> throwing = new ArrayDeque<>();

  TryWalk(StatementWalk walk, Jumps jumps) {
    this.walk = walk;
    this.frame = walk.frame;
    this.jumps = jumps;
  }

  /** Notes a path that throws. */
  void thrown(State state) {
    if (!throwing.isEmpty() && state != null) {
      throwing.peek().add(state);
    }
  }

  void walk(TryTree tree) {
    int mark = jumps.mark();
    int unlocksBefore = walk.calls.unlocks();
    throwing.push(new ArrayList<>());
    State entry = frame.state.copy();
    guarded(tree);
    State end = frame.state;
    State caught = catchEntry(entry, end, unlocksBefore);
    for (State thrown : throwing.pop()) {
      caught = State.join(caught, thrown);
    }
    for (CatchTree clause : tree.getCatches()) {
      frame.state = caught.copy();
      if (isTimeout(clause)) {
        frame.state.live.addAll(entry.live);
        frame.state.joined.retainAll(entry.joined);
      }
      frame.handlers++;
      walk.scan(clause, null);
      frame.handlers--;
      end = State.join(end, frame.state);
    }
    frame.state = end;
    if (tree.getFinallyBlock() != null) {
      finish(tree, mark, end, caught);
    }
  }

  /** Whether it catches the end of a wait that did not get what it waited for. */
  private static boolean isTimeout(CatchTree clause) {
    Type type = ((JCTree.JCVariableDecl) clause.getParameter()).vartype.type;
    return type != null
        && type.tsym != null
        && type.tsym.getQualifiedName().contentEquals("java.util.concurrent.TimeoutException");
  }

  /** The resources and the block; what the resources lock is unlocked when they are closed. */
  private void guarded(TryTree tree) {
    int mark = jumps.mark();
    List<Held> before = frame.state.held();
    List<Value> resources = new ArrayList<>();
    for (Tree resource : tree.getResources()) {
      walk.statement(resource);
      if (frame.state != null) {
        resources.add(resourceValue(resource));
      }
    }
    List<Value> locked = new ArrayList<>();
    if (frame.state != null) {
      frame.state.held().stream()
          .filter(h -> !before.contains(h))
          .forEach(h -> locked.add(h.guard().lock()));
    }
    walk.statement(tree.getBlock());
    if (frame.state != null) {
      locked.forEach(lock -> frame.state.release(lock, null));
      for (int i = 0; i < resources.size(); i++) {
        walk.calls.closed(resources.get(i), tree.getResources().get(i));
      }
    }
    jumps.release(mark, locked);
  }

  private Value resourceValue(Tree resource) {
    if (resource instanceof VariableTree) {
      Eval known = frame.state.locals.get(((JCTree.JCVariableDecl) resource).sym);
      return known == null ? Value.UNKNOWN : known.value();
    }
    return walk.eval(resource).value();
  }

  /**
   * What is known where an exception is caught: as at the entry, less what the body may have given
   * up. A wait that was interrupted counts as a wait: the usual handler gives the task up.
   */
  private State catchEntry(State entry, State end, int unlocksBefore) {
    State caught = State.join(entry.copy(), end);
    for (Value unlocked : walk.calls.unlocksSince(unlocksBefore)) {
      caught.release(unlocked, null);
    }
    if (end != null) {
      caught.live.retainAll(end.live);
      caught.joined.addAll(end.joined);
    }
    return caught;
  }

  private void finish(TryTree tree, int mark, State end, State caught) {
    State leaving = State.join(end == null ? null : end.copy(), jumps.since(mark));
    if (leaving == null) {
      leaving = caught;
    }
    frame.state = leaving.copy();
    int unlocksBefore = walk.calls.unlocks();
    walk.statement(tree.getFinallyBlock());
    State after = frame.state;
    List<Value> unlocked = walk.calls.unlocksSince(unlocksBefore);
    jumps.release(mark, unlocked);
    if (end == null || after == null) {
      frame.state = null;
      return;
    }
    State result = after;
    result.setHeld(end.held());
    unlocked.forEach(lock -> result.release(lock, null));
    frame.state = result;
  }
}
