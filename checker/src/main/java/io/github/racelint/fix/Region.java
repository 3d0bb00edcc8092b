package io.github.racelint.fix;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.List;

/**
 * The code that takes a lock for an access: one statement, several in a row, or the expression that
 * is the body of a lambda.
 *
 * @param path to the first statement, or to the expression
 * @param last the last statement; the first one if there is one only
 */
record Region(TreePath path, Tree last) {

  /** The smallest piece of code around an expression; null if there is none that can be locked. */
  static Region around(TreePath expression) {
    TreePath p = expression;
    while (!(isStatement(p))) {
      TreePath parent = p.getParentPath();
      if (parent == null || parent.getLeaf() instanceof ClassTree) {
        return null;
      }
      if (parent.getLeaf() instanceof LambdaExpressionTree lambda
          && lambda.getBody() == p.getLeaf()) {
        return p.getLeaf() instanceof ExpressionTree ? new Region(p, p.getLeaf()) : null;
      }
      p = parent;
    }
    while (p.getParentPath().getLeaf() instanceof LabeledStatementTree) {
      p = p.getParentPath();
    }
    return isLockable(p, expression) ? new Region(p, p.getLeaf()) : null;
  }

  /** Whether a tree is a statement that stands where others could. */
  private static boolean isStatement(TreePath path) {
    Tree leaf = path.getLeaf();
    Tree parent = path.getParentPath().getLeaf();
    if (!(leaf instanceof StatementTree) || leaf instanceof BlockTree || leaf instanceof CaseTree) {
      return false;
    }
    if (parent instanceof ForLoopTree loop) {
      return loop.getStatement() == leaf;
    }
    if (parent instanceof CaseTree branch) {
      return branch.getCaseKind() == CaseTree.CaseKind.STATEMENT;
    }
    return !(parent instanceof TryTree) && !(parent instanceof ClassTree);
  }

  private static boolean isLockable(TreePath path, TreePath expression) {
    Tree leaf = path.getLeaf();
    if (leaf instanceof WhileLoopTree
        || leaf instanceof DoWhileLoopTree
        || leaf instanceof ClassTree) {
      return false;
    }
    if (leaf instanceof TryTree
        || leaf instanceof IfTree && bindsNames(((IfTree) leaf).getCondition())) {
      return false;
    }
    if (leaf instanceof VariableTree variable) {
      boolean array =
          variable.getInitializer() instanceof NewArrayTree made && made.getType() == null;
      return path.getParentPath().getLeaf() instanceof BlockTree && !array;
    }
    return !isConstructorCall(leaf);
  }

  private static boolean isConstructorCall(Tree tree) {
    if (!(tree instanceof ExpressionStatementTree statement)
        || !(statement.getExpression() instanceof MethodInvocationTree call)) {
      return false;
    }
    String name = call.getMethodSelect().toString();
    return name.equals("this") || name.equals("super") || name.endsWith(".super");
  }

  /** Whether a condition declares names that later statements may use. */
  private static boolean bindsNames(Tree condition) {
    Boolean found =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitBindingPattern(BindingPatternTree tree, Void unused) {
            return true;
          }

          @Override
          public Boolean reduce(Boolean a, Boolean b) {
            return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
          }
        }.scan(condition, null);
    return Boolean.TRUE.equals(found);
  }

  /** The statements from this to another region, in the same block; null if they share none. */
  Region through(Region other) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof LambdaExpressionTree || p.getLeaf() instanceof ClassTree) {
        return null;
      }
      if (p.getParentPath().getLeaf() instanceof BlockTree block) {
        int to = indexOf(block, other);
        if (to >= 0) {
          return spanning(block, block.getStatements().indexOf(p.getLeaf()), to, p);
        }
      }
    }
    return null;
  }

  private static Region spanning(BlockTree block, int from, int to, TreePath path) {
    List<? extends StatementTree> statements = block.getStatements();
    int first = Math.min(from, to);
    int last = Math.max(from, to);
    for (int i = first; i < last; i++) {
      if (statements.get(i) instanceof VariableTree || statements.get(i) instanceof ClassTree) {
        last = statements.size() - 1; // what it declares may be used up to the end
      }
    }
    if (last > first && statements.get(last) instanceof VariableTree) {
      last = statements.size() - 1;
    }
    TreePath start = new TreePath(path.getParentPath(), statements.get(first));
    return new Region(start, statements.get(last));
  }

  /** With all statements that follow in the block; null if it does not stand in one. */
  Region toEndOfBlock() {
    return path.getParentPath().getLeaf() instanceof BlockTree block
        ? new Region(path, block.getStatements().get(block.getStatements().size() - 1))
        : null;
  }

  private static int indexOf(BlockTree block, Region region) {
    for (TreePath p = region.path(); p != null; p = p.getParentPath()) {
      if (p.getParentPath() != null && p.getParentPath().getLeaf() == block) {
        return block.getStatements().indexOf(p.getLeaf());
      }
    }
    return -1;
  }

  boolean isLambdaBody() {
    return path.getLeaf() instanceof ExpressionTree;
  }

  /** All trees of the region. */
  List<? extends Tree> trees() {
    if (path.getLeaf() == last || !(path.getParentPath().getLeaf() instanceof BlockTree block)) {
      return List.of(path.getLeaf());
    }
    int from = block.getStatements().indexOf(path.getLeaf());
    return block.getStatements().subList(from, block.getStatements().indexOf(last) + 1);
  }

  int start(FileText text) {
    return text.start(path.getLeaf());
  }

  int end(FileText text) {
    return text.end(last);
  }
}
