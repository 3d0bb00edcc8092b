package io.github.racelint.extract;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Loops, to a fixpoint: a body is walked again while its end knows less than its head did (a lock
 * given up, an object escaped, a thread started). This goes only downward, so it ends soon; what is
 * not settled after {@link #MAX_ROUNDS} rounds keeps the last, weakest state.
 */
final class LoopWalk {
  private static final int MAX_ROUNDS = 3;

  private final StatementWalk walk;
  private final Frame frame;
  private final Jumps jumps;

  /** Loops deeper than this are walked once: repeats of repeats would multiply. */
  private static final int MAX_DEPTH = 4;

  private int depth;

  /**
   * A while, do or for loop.
   *
   * @param tree the loop, as its jumps name it
   * @param condition null for an endless one
   * @param testedFirst whether the condition comes before the body
   * @param body its statements
   * @param update what comes after each round
   */
  record Loop(
      Tree tree,
      ExpressionTree condition,
      boolean testedFirst,
      List<? extends StatementTree> body,
      List<? extends StatementTree> update) {}

  LoopWalk(StatementWalk walk, Jumps jumps) {
    this.walk = walk;
    this.frame = walk.frame;
    this.jumps = jumps;
  }

  void walk(Loop loop) {
    State[] exit = {null};
    Set<Value> awaited =
        rounds(
            loop.tree(),
            () -> {
              if (loop.testedFirst()) {
                exit[0] = test(loop);
              }
              loop.body().forEach(walk::statement);
              frame.state = State.join(frame.state, jumps.arrive(loop.tree(), true));
              walk.statements(frame.state == null ? List.of() : loop.update());
              if (!loop.testedFirst() && frame.state != null) {
                exit[0] = test(loop);
              }
            });
    leave(loop.tree(), exit[0], awaited);
  }

  /** Evaluates the condition; the state goes on as if it held. Returns the state if it did not. */
  private State test(Loop loop) {
    ExpressionTree condition = loop.condition();
    if (condition == null || isConstant(condition, true)) {
      return null;
    }
    Recorder.Mark mark = frame.recorder.mark();
    boolean outer = frame.decisions.loopCondition(true);
    Condition tested = walk.condition(condition);
    frame.recorder.watched(mark, Watching.isDecidedElsewhere(condition, assignedIn(loop.tree())));
    StatementTree body = loop.body().size() == 1 ? loop.body().get(0) : null;
    frame.decisions.passed(tested, condition, loop.testedFirst() ? body : null, null);
    frame.decisions.loopCondition(outer);
    frame.state = tested.whenTrue();
    return tested.whenFalse();
  }

  static boolean isConstant(ExpressionTree condition, boolean value) {
    return TreeInfo.skipParens((JCTree.JCExpression) condition) instanceof LiteralTree literal
        && Boolean.valueOf(value).equals(literal.getValue());
  }

  /** {@code do … while (false)} is a block that can be left: it has one round. */
  void once(Tree tree, StatementTree body) {
    walk.statement(body);
    frame.state = State.join(frame.state, jumps.arrive(tree, true));
    frame.state = State.join(frame.state, jumps.arrive(tree, false));
  }

  /** A loop over elements: a for-each, or a lambda that a library calls for each element. */
  void walkEach(Tree tree, Value over, VarSymbol variable, Runnable body) {
    State[] back = {null};
    State before = frame.state.copy();
    Set<Value> awaited =
        rounds(
            tree,
            () -> {
              if (variable != null) {
                Value each = Paths.step(over, b -> new Value.Each(b, frame.id, frame.loop));
                if (each instanceof Value.Unknown) {
                  each = new Value.Local(frame.id, variable.name.toString(), frame.loop);
                }
                frame.state.locals.put(variable, Eval.of(each));
              }
              body.run();
              frame.state = State.join(frame.state, jumps.arrive(tree, true));
              back[0] = frame.state;
            });
    leave(tree, State.join(before, back[0]), awaited);
  }

  /**
   * Behind the loop. A wait in a loop counts as made: {@code for (Thread t : threads) t.join()}
   * waits for all, and with no element there is nothing to wait for.
   */
  private void leave(Tree tree, State exit, Set<Value> awaited) {
    frame.state = State.join(exit, jumps.arrive(tree, false));
    if (frame.state != null) {
      awaited.forEach(walk::waited);
    }
  }

  /** Walks the rounds until their end knows no less than their head; gives what was awaited. */
  private Set<Value> rounds(Tree tree, Runnable body) {
    State head = frame.state;
    Set<Value> joinedBefore = new LinkedHashSet<>(head.joined);
    Recorder.Mark mark = frame.recorder.mark();
    int jumpMark = jumps.mark();
    int outer = frame.loop;
    Set<VarSymbol> assigned = assignedIn(tree);
    forgetAssigned(head, assigned);
    List<Tested> tested = head.tests;
    depth++;
    for (int round = 1; ; round++) {
      frame.loop = frame.recorder.newLoop(outer);
      frame.state = head.copy();
      frame.state.tests = Tested.beforeLoop(tested, head.tests);
      body.run();
      State back = frame.state;
      if (back == null || !back.weakerThan(head) || round == MAX_ROUNDS || depth > MAX_DEPTH) {
        break;
      }
      frame.recorder.backTo(mark);
      jumps.backTo(jumpMark);
      head = State.join(head, back);
      forgetAssigned(head, assigned);
    }
    depth--;
    frame.loop = outer;
    Set<Value> awaited = new LinkedHashSet<>();
    if (frame.state != null) {
      awaited.addAll(frame.state.joined);
      awaited.removeAll(joinedBefore);
    }
    return awaited;
  }

  /** What a loop assigns has, at its head, the value of some round. */
  private void forgetAssigned(State head, Set<VarSymbol> assigned) {
    int number = frame.recorder.loops.size() + 1;
    for (VarSymbol local : assigned) {
      Eval before = head.locals.get(local);
      if (before != null) {
        Eval again = Eval.of(new Value.Local(frame.id, local.name.toString(), number));
        boolean primitive = local.type.isPrimitive();
        head.locals.put(local, primitive ? again.alsoReading(before) : Eval.either(before, again));
      }
    }
  }

  private static Set<VarSymbol> assignedIn(Tree tree) {
    Set<VarSymbol> assigned = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree t, Void unused) {
        note(t.getVariable());
        return super.visitAssignment(t, unused);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree t, Void unused) {
        note(t.getVariable());
        return super.visitCompoundAssignment(t, unused);
      }

      @Override
      public Void visitUnary(UnaryTree t, Void unused) {
        note(t.getExpression());
        return super.visitUnary(t, unused);
      }

      @Override
      public Void visitClass(ClassTree t, Void unused) {
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree t, Void unused) {
        return t == tree ? super.visitLambdaExpression(t, unused) : null;
      }

      private void note(Tree variable) {
        if (TreeInfo.symbol(TreeInfo.skipParens((JCTree) variable)) instanceof VarSymbol v
            && !ExpressionWalk.isField(v)) {
          assigned.add(v);
        }
      }
    }.scan(tree, null);
    return assigned;
  }
}
