package io.github.racelint.extract;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/** Statements: where paths part, meet, repeat and end, and which locks blocks hold. */
final class StatementWalk extends ExpressionWalk {
  private final Jumps jumps = new Jumps();
  private final LoopWalk loops = new LoopWalk(this, jumps);
  private final TryWalk tries = new TryWalk(this, jumps);
  private final ConditionWalk conditions = new ConditionWalk(this);

  StatementWalk(Frame frame) {
    super(frame);
  }

  /** Walks statements in order; what no path reaches is left out. */
  void statements(Iterable<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      statement(statement);
    }
  }

  void statement(Tree statement) {
    if (frame.state != null && statement != null) {
      scan(statement, null);
    }
  }

  /** Ends the body: all paths that returned, and the one that fell off the end. */
  State exit() {
    return State.join(frame.state, jumps.arrive(Jumps.RETURN, false));
  }

  Condition condition(ExpressionTree tree) {
    return conditions.condition(tree);
  }

  @Override
  public Eval visitBlock(BlockTree tree, Void unused) {
    statements(tree.getStatements());
    return null;
  }

  @Override
  public Eval visitVariable(VariableTree tree, Void unused) {
    VarSymbol symbol = ((JCTree.JCVariableDecl) tree).sym;
    if (symbol == null) {
      return super.visitVariable(tree, unused);
    }
    Eval value = tree.getInitializer() == null ? Eval.UNKNOWN : eval(tree.getInitializer());
    frame.state.locals.put(symbol, known(symbol, value, tree));
    return null;
  }

  @Override
  public Eval visitClass(ClassTree tree, Void unused) {
    frame.extractor.localClass((JCTree.JCClassDecl) tree, frame);
    return null;
  }

  @Override
  public Eval visitIf(IfTree tree, Void unused) {
    Recorder.Mark mark = frame.recorder.mark();
    Condition condition = condition(tree.getCondition());
    if (frame.loop != 0
        && (Watching.leaves(tree.getThenStatement()) || Watching.leaves(tree.getElseStatement()))) {
      frame.recorder.watched(mark, false);
    }
    frame.decisions.passed(
        condition, tree.getCondition(), tree.getThenStatement(), tree.getElseStatement());
    frame.state = condition.whenTrue();
    statement(tree.getThenStatement());
    State afterThen = frame.state;
    frame.state = condition.whenFalse();
    statement(tree.getElseStatement());
    frame.state = State.join(afterThen, frame.state);
    return null;
  }

  @Override
  public Eval visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    Condition condition = condition(tree.getCondition());
    frame.decisions.passed(condition, tree.getCondition(), null, null);
    frame.state = condition.whenTrue();
    Eval whenTrue = frame.state == null ? null : eval(tree.getTrueExpression());
    State afterTrue = frame.state;
    frame.state = condition.whenFalse();
    Eval whenFalse = frame.state == null ? null : eval(tree.getFalseExpression());
    frame.state = State.join(afterTrue, frame.state);
    return Eval.either(whenTrue, whenFalse).alsoReading(condition.eval());
  }

  @Override
  public Eval visitBinary(BinaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        Condition condition = condition(tree);
        frame.state = State.join(condition.whenTrue(), condition.whenFalse());
        return condition.eval();
      }
      case PLUS -> {
        Eval left = operand(tree, tree.getLeftOperand());
        return left.withValue(Value.UNKNOWN).alsoReading(operand(tree, tree.getRightOperand()));
      }
      default -> {
        Eval left = eval(tree.getLeftOperand());
        Eval right = eval(tree.getRightOperand());
        Value outcome =
            calls.locking().gates().outcome(tree.getKind(), left.value(), right.value());
        return left.withValue(outcome).alsoReading(right);
      }
    }
  }

  private Eval operand(BinaryTree sum, ExpressionTree tree) {
    Eval operand = eval(tree);
    boolean ofText = ((JCTree) sum).type != null && !((JCTree) sum).type.isPrimitive();
    if (ofText) {
      calls.converted(operand, tree);
    }
    return operand;
  }

  @Override
  public Eval visitInstanceOf(InstanceOfTree tree, Void unused) {
    Condition condition = condition(tree);
    frame.state = condition.whenTrue();
    return condition.eval();
  }

  @Override
  public Eval visitAssert(AssertTree tree, Void unused) {
    Condition condition = condition(tree.getCondition());
    frame.state = condition.whenTrue() == null ? condition.whenFalse() : condition.whenTrue();
    if (frame.state != null
        && Watching.asksForOwnThread(tree.getCondition(), frame.extractor::asksForThread)) {
      frame.state.acquire(
          new Guard(Value.OWN_THREAD, Guard.Mode.EXCLUSIVE), frame.newAcquisition());
    }
    return null;
  }

  @Override
  public Eval visitSynchronized(SynchronizedTree tree, Void unused) {
    Value lock = eval(tree.getExpression()).value();
    Guard guard = calls.guard(lock, Guard.Mode.EXCLUSIVE);
    int mark = jumps.mark();
    if (guard != null) {
      frame.state.acquire(guard, frame.newAcquisition());
    }
    statement(tree.getBlock());
    if (guard != null) {
      if (frame.state != null) {
        frame.state.release(guard.lock(), guard.mode());
      }
      jumps.release(mark, List.of(guard.lock()));
    }
    return null;
  }

  @Override
  public Eval visitReturn(ReturnTree tree, Void unused) {
    if (tree.getExpression() != null) {
      Eval result = eval(tree.getExpression());
      frame.decisions.handedOn(result.value());
      handedOut(result.value(), tree.getExpression());
      boolean written = result.value() instanceof Value.Constant && frame.state != null;
      frame.recorder.returns.add(written ? frame.decisions.underTests(result) : result);
    }
    leave(Jumps.RETURN, false);
    return null;
  }

  /**
   * Code that nobody knows gets what an object holds, and looks at it when the locks that are held
   * here have been given back.
   */
  private void handedOut(Value value, Tree tree) {
    if (frame.state != null
        && frame.state.guards().stream().anyMatch(g -> !Gates.isGate(g.lock()))
        && frame.isOpen
        && value instanceof Value.Member member
        && member.base() instanceof Value.This
        && member.field().is(Field.Trait.PRIVATE)) {
      frame.handOut(new Location.OfContent(value), tree);
    }
  }

  @Override
  public Eval visitThrow(ThrowTree tree, Void unused) {
    eval(tree.getExpression());
    tries.thrown(frame.state);
    frame.state = null;
    return null;
  }

  @Override
  public Eval visitBreak(BreakTree tree, Void unused) {
    leave(((JCTree.JCBreak) tree).target, false);
    return null;
  }

  @Override
  public Eval visitYield(YieldTree tree, Void unused) {
    eval(tree.getValue());
    leave(((JCTree.JCYield) tree).target, false);
    return null;
  }

  @Override
  public Eval visitContinue(ContinueTree tree, Void unused) {
    leave(((JCTree.JCContinue) tree).target, true);
    return null;
  }

  private void leave(Tree target, boolean toNextRound) {
    if (frame.state != null) {
      jumps.leave(target, toNextRound, frame.state);
    }
    frame.state = null;
  }

  @Override
  public Eval visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    statement(tree.getStatement());
    frame.state = State.join(frame.state, jumps.arrive(tree, false));
    frame.state = State.join(frame.state, jumps.arrive(tree.getStatement(), false));
    return null;
  }

  @Override
  public Eval visitSwitch(SwitchTree tree, Void unused) {
    cases(tree.getCases(), tree, false, eval(tree.getExpression()));
    return null;
  }

  @Override
  public Eval visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    Eval selector = eval(tree.getExpression());
    Eval value = cases(tree.getCases(), tree, true, selector);
    return Eval.UNKNOWN.alsoReading(selector).alsoReading(value);
  }

  private Eval cases(
      List<? extends CaseTree> cases, Tree target, boolean exhaustive, Eval selector) {
    State head = frame.state;
    State end = null;
    boolean hasDefault = exhaustive;
    Eval value = null;
    State falling = null;
    for (CaseTree branch : cases) {
      hasDefault |= branch.getExpressions().isEmpty();
      frame.state = State.join(head.copy(), falling);
      ((JCTree.JCCase) branch).labels.forEach(label -> bind(label, selector));
      if (falling == null) {
        frame.decisions.passed(frame.state, target, branch, selector, null);
      }
      if (branch.getBody() != null) {
        value = reduce(value, branchBody(branch));
        end = State.join(end, frame.state);
        falling = null;
      } else {
        statements(branch.getStatements());
        falling = frame.state;
      }
    }
    end = State.join(end, falling);
    end = State.join(end, jumps.arrive(target, false));
    frame.state = hasDefault && end != null ? end : State.join(end, head);
    return value;
  }

  private Eval branchBody(CaseTree branch) {
    if (branch.getBody() instanceof ExpressionTree expression) {
      return eval(expression);
    }
    statement(branch.getBody());
    return null;
  }

  @Override
  public Eval visitTry(TryTree tree, Void unused) {
    tries.walk(tree);
    return null;
  }

  @Override
  public Eval visitCatch(CatchTree tree, Void unused) {
    scan(tree.getParameter(), null);
    statement(tree.getBlock());
    return null;
  }

  @Override
  public Eval visitWhileLoop(WhileLoopTree tree, Void unused) {
    loops.walk(
        new LoopWalk.Loop(
            tree, tree.getCondition(), true, List.of(tree.getStatement()), List.of()));
    return null;
  }

  @Override
  public Eval visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    if (LoopWalk.isConstant(tree.getCondition(), false)) {
      loops.once(tree, tree.getStatement());
      return null;
    }
    loops.walk(
        new LoopWalk.Loop(
            tree, tree.getCondition(), false, List.of(tree.getStatement()), List.of()));
    return null;
  }

  @Override
  public Eval visitForLoop(ForLoopTree tree, Void unused) {
    statements(tree.getInitializer());
    loops.walk(
        new LoopWalk.Loop(
            tree, tree.getCondition(), true, List.of(tree.getStatement()), tree.getUpdate()));
    return null;
  }

  @Override
  public Eval visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    Value over = calls.elementsOf(eval(tree.getExpression()).value());
    VarSymbol variable = ((JCTree.JCVariableDecl) tree.getVariable()).sym;
    if (((JCTree) tree.getExpression()).type.hasTag(TypeTag.CLASS)) {
      frame.decisions.iterated(over, tree.getExpression());
      calls.iterate(over, tree.getExpression());
    }
    loops.walkEach(tree, over, variable, () -> statement(tree.getStatement()));
    return null;
  }

  @Override
  Eval inPlace(LambdaExpressionTree lambda, List<Value> args, boolean repeated) {
    List<Eval> results = new ArrayList<>();
    Runnable body =
        () -> {
          bind(lambda, args);
          if (lambda.getBody() instanceof ExpressionTree expression) {
            results.add(eval(expression));
          } else {
            lambdaBlock((StatementTree) lambda.getBody(), results);
          }
        };
    if (repeated) {
      loops.walkEach(lambda, Value.UNKNOWN, null, body);
    } else {
      State skipped = frame.state.copy();
      body.run();
      frame.state = State.join(frame.state, skipped);
    }
    return results.isEmpty() ? Eval.UNKNOWN : results.get(results.size() - 1);
  }

  @Override
  void forEach(Tree tree, Runnable body) {
    loops.walkEach(tree, Value.UNKNOWN, null, body);
  }

  /** A return inside a lambda that runs in place goes on behind the call, not out of the body. */
  private void lambdaBlock(StatementTree block, List<Eval> results) {
    int returnsBefore = frame.recorder.returns.size();
    State outside = jumps.arrive(Jumps.RETURN, false);
    statement(block);
    frame.state = exit();
    if (outside != null) {
      jumps.leave(Jumps.RETURN, false, outside);
    }
    List<Eval> returned =
        frame.recorder.returns.subList(returnsBefore, frame.recorder.returns.size());
    returned.stream().reduce(Eval::either).ifPresent(results::add);
    returned.clear();
  }

  private void bind(LambdaExpressionTree lambda, List<Value> args) {
    int i = 0;
    for (VariableTree parameter : lambda.getParameters()) {
      VarSymbol symbol = ((JCTree.JCVariableDecl) parameter).sym;
      Value value = i < args.size() ? args.get(i) : Value.UNKNOWN;
      frame.state.locals.put(symbol, known(symbol, Eval.of(value), parameter));
      i++;
    }
  }

  /** Binds the variables of a pattern: the outermost to the object tested, others to its parts. */
  void bind(Tree pattern, Eval tested) {
    if (pattern == null) {
      return;
    }
    Tree outermost = pattern instanceof BindingPatternTree ? pattern : labelled(pattern);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree tree, Void unused) {
        VarSymbol symbol = ((JCTree.JCVariableDecl) tree.getVariable()).sym;
        Eval value = tree == outermost ? tested : tested.withValue(Value.UNKNOWN);
        frame.state.locals.put(symbol, known(symbol, value, tree));
        return null;
      }
    }.scan(pattern, null);
  }

  /** The pattern of a case label, where the label is nothing but a pattern with a binding. */
  private static Tree labelled(Tree label) {
    BindingPatternTree[] first = new BindingPatternTree[1];
    int[] deeper = {0};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree tree, Void unused) {
        first[0] = first[0] == null ? tree : first[0];
        deeper[0]++;
        return null;
      }
    }.scan(label, null);
    boolean record = label.getKind().name().contains("DECONSTRUCTION") || deeper[0] > 1;
    return record ? null : first[0];
  }

  /** Waits on a handle: what runs behind it has ended. */
  void waited(Value handle) {
    for (Value one : Paths.alternatives(handle)) {
      calls.join(one);
    }
  }
}
