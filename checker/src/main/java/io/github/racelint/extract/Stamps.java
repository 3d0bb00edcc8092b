package io.github.racelint.extract;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;

/** Stamps of optimistic reads: they are worth something only to whoever has them validated. */
final class Stamps {
  private Stamps() {}

  /**
   * Whether the stamp that a call returns is given to anybody: kept in a local that is the argument
   * of some call or is returned, or used in any other way than by a local.
   */
  static boolean isLookedAt(Invocation call, Frame frame) {
    Symbol[] local = {null};
    boolean[] passed = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        if (isCall(tree.getInitializer())) {
          local[0] = TreeInfo.symbolFor((JCTree) tree);
        }
        return super.visitVariable(tree, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        if (isCall(tree.getExpression())) {
          local[0] = TreeInfo.symbol((JCTree) tree.getVariable());
        }
        return super.visitAssignment(tree, null);
      }

      private boolean isCall(Tree tree) {
        return tree != null && TreeInfo.skipParens((JCTree) tree) == call.tree();
      }
    }.scan(frame.source.tree(), null);
    if (!(local[0] instanceof VarSymbol variable) || ExpressionWalk.isField(variable)) {
      return true;
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        tree.getArguments().forEach(this::look);
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        tree.getArguments().forEach(this::look);
        return super.visitNewClass(tree, null);
      }

      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        look(tree.getExpression());
        return super.visitReturn(tree, null);
      }

      private void look(Tree tree) {
        passed[0] |= tree instanceof IdentifierTree && TreeInfo.symbol((JCTree) tree) == local[0];
      }
    }.scan(frame.source.tree(), null);
    return passed[0];
  }
}
