package io.github.racelint.extract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a loop looks at to know whether to go on. */
final class Watching {
  private Watching() {}

  /** Whether a condition has no part in it that its own loop assigns. */
  static boolean isDecidedElsewhere(ExpressionTree condition, Set<? extends Symbol> assigned) {
    boolean[] own = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        own[0] |= assigned.contains(TreeInfo.symbol((JCTree) tree));
        return null;
      }
    }.scan(condition, null);
    return !own[0];
  }

  /**
   * Whether a condition offers the current thread's being the object's own as one way to hold:
   * {@code !registered || eventLoop.inEventLoop()}.
   *
   * @param asks which methods ask for that
   */
  static boolean asksForOwnThread(ExpressionTree condition, Predicate<Symbol> asks) {
    ExpressionTree bare = TreeInfo.skipParens((JCTree.JCExpression) condition);
    if (bare instanceof BinaryTree either && either.getKind() == Tree.Kind.CONDITIONAL_OR) {
      return asksForOwnThread(either.getLeftOperand(), asks)
          || asksForOwnThread(either.getRightOperand(), asks);
    }
    return bare instanceof MethodInvocationTree call
        && asks.test(TreeInfo.symbol((JCTree) call.getMethodSelect()));
  }

  /** Whether a branch of an {@code if} ends by leaving what is around it. */
  static boolean leaves(StatementTree branch) {
    StatementTree last = branch;
    while (last instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    }
    Tree end = last;
    return end instanceof BreakTree || end instanceof ReturnTree || end instanceof ThrowTree;
  }
}
