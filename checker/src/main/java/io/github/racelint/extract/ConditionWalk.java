package io.github.racelint.extract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Value;

/** Conditions: short circuits, and locks that are held only when a try succeeded. */
final class ConditionWalk {
  private final StatementWalk walk;
  private final Frame frame;

  ConditionWalk(StatementWalk walk) {
    this.walk = walk;
    this.frame = walk.frame;
  }

  Condition condition(ExpressionTree tree) {
    ExpressionTree bare = TreeInfo.skipParens((JCTree.JCExpression) tree);
    if (bare instanceof UnaryTree not && not.getKind() == Kind.LOGICAL_COMPLEMENT) {
      return condition(not.getExpression()).negated();
    }
    if (bare instanceof BinaryTree binary && binary.getKind() == Kind.CONDITIONAL_AND) {
      return and(binary);
    }
    if (bare instanceof BinaryTree binary && binary.getKind() == Kind.CONDITIONAL_OR) {
      return or(binary);
    }
    if (bare instanceof BinaryTree binary
        && (binary.getKind() == Kind.EQUAL_TO || binary.getKind() == Kind.NOT_EQUAL_TO)) {
      Condition equal = equal(binary);
      return binary.getKind() == Kind.EQUAL_TO ? equal : equal.negated();
    }
    if (bare instanceof InstanceOfTree test) {
      return instanceOf(test);
    }
    Eval eval = walk.eval(bare);
    frame.decisions.answered(eval.value());
    State whenFalse = frame.state.copy();
    State whenTrue = frame.state;
    Guard guard = walk.calls.heldIfTrue(eval.value());
    if (guard != null && (bare instanceof MethodInvocationTree || isOutcome(eval.value()))) {
      whenTrue.acquire(guard, frame.newAcquisition());
      whenTrue.released.remove(guard.lock());
    }
    walk.calls
        .locking()
        .gates()
        .compared(eval.value(), new Value.Constant("false"), whenFalse, whenTrue);
    walk.calls.threading().polled(eval.value(), whenTrue, whenFalse);
    return new Condition(whenTrue, whenFalse, eval);
  }

  /**
   * A local that equals a constant no longer depends on what it was read from: what is computed
   * then is not a read-modify-write. The current thread compared with another says where we are.
   */
  private Condition equal(BinaryTree tree) {
    Eval left = walk.eval(tree.getLeftOperand());
    Eval right = walk.eval(tree.getRightOperand());
    frame.decisions.answered(left.value());
    frame.decisions.answered(right.value());
    State whenFalse = frame.state.copy();
    State whenTrue = frame.state;
    VarSymbol local = local(tree.getLeftOperand());
    if (local != null && right.value() instanceof Value.Constant) {
      whenTrue.locals.put(local, Eval.of(left.value()));
    }
    walk.calls.locking().gates().compared(left.value(), right.value(), whenTrue, whenFalse);
    if (isCurrentThread(tree.getLeftOperand()) || isCurrentThread(tree.getRightOperand())) {
      whenTrue.acquire(new Guard(Value.OWN_THREAD, Guard.Mode.EXCLUSIVE), frame.newAcquisition());
    }
    return new Condition(whenTrue, whenFalse, left.withValue(Value.UNKNOWN).alsoReading(right));
  }

  private static VarSymbol local(ExpressionTree tree) {
    return TreeInfo.symbol(TreeInfo.skipParens((JCTree) tree)) instanceof VarSymbol variable
            && !ExpressionWalk.isField(variable)
        ? variable
        : null;
  }

  private static boolean isCurrentThread(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && method.name.contentEquals("currentThread");
  }

  /** A binding variable is another name for the object tested (JLS 14.30). */
  private Condition instanceOf(InstanceOfTree test) {
    Eval eval = walk.eval(test.getExpression());
    State whenFalse = frame.state.copy();
    walk.bind(test.getPattern(), eval);
    return new Condition(frame.state, whenFalse, eval.withValue(Value.UNKNOWN));
  }

  private static boolean isOutcome(Value value) {
    return value instanceof Value.Result || Gates.isGate(value);
  }

  private Condition and(BinaryTree tree) {
    Condition left = condition(tree.getLeftOperand());
    frame.decisions.passed(left, tree.getLeftOperand(), null, null);
    frame.state = left.whenTrue();
    Condition right = condition(tree.getRightOperand());
    Eval both = Eval.UNKNOWN.alsoReading(left.eval()).alsoReading(right.eval());
    return new Condition(right.whenTrue(), State.join(left.whenFalse(), right.whenFalse()), both);
  }

  private Condition or(BinaryTree tree) {
    Condition left = condition(tree.getLeftOperand());
    frame.decisions.passed(left, tree.getLeftOperand(), null, null);
    frame.state = left.whenFalse();
    Condition right = condition(tree.getRightOperand());
    Eval both = Eval.UNKNOWN.alsoReading(left.eval()).alsoReading(right.eval());
    return new Condition(State.join(left.whenTrue(), right.whenTrue()), right.whenFalse(), both);
  }
}
