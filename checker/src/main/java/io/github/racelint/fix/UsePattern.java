package io.github.racelint.fix;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import java.util.List;

/** How a variable is used: what decides which repairs fit, and which fits best. */
final class UsePattern {
  private UsePattern() {}

  /**
   * Whether every use is a step by itself: no body first looks at the variable and then, in another
   * expression, changes it. Only then does an atomic type keep what the code means.
   */
  static boolean isOneStep(Variable variable) {
    List<Use> shared = variable.shared();
    return shared.stream()
        .filter(Use::writes)
        .noneMatch(write -> shared.stream().anyMatch(read -> leadsTo(read, write)));
  }

  /** Whether a body changes the variable and then looks at what came of it. */
  static boolean readsBack(Variable variable) {
    List<Use> shared = variable.shared();
    return shared.stream()
        .filter(use -> use.kind() == Use.Kind.UPDATE)
        .anyMatch(write -> shared.stream().anyMatch(read -> isReadBack(write, read)));
  }

  /** Whether a read follows an update in its body, and can see what others wrote in between. */
  static boolean isReadBack(Use write, Use read) {
    return write.kind() == Use.Kind.UPDATE
        && read.kind() == Use.Kind.READ
        && read.body().getLeaf() == write.body().getLeaf()
        && start(read.whole()) > start(write.whole())
        && !read.isWithin(write);
  }

  /** Whether no write depends on the variable: a flag, a setting. */
  static boolean isPlainlyWritten(Variable variable) {
    return variable.uses().stream().noneMatch(use -> use.kind() == Use.Kind.UPDATE);
  }

  /** Whether a body reads a variable and later writes it, so that both must be under one lock. */
  static boolean leadsTo(Use read, Use write) {
    if (read.writes() && !read.valueUsed()
        || read == write
        || read.isWithin(write)
        || read.kind() == Use.Kind.LENGTH
        || read.body().getLeaf() != write.body().getLeaf()) {
      return false;
    }
    if (start(read.whole()) < start(write.whole())) {
      return true;
    }
    return isCondition(read) && inOneLoop(read, write);
  }

  private static boolean isCondition(Use use) {
    Tree below = use.whole().getLeaf();
    for (TreePath p = use.whole().getParentPath(); p != null; p = p.getParentPath()) {
      Tree leaf = p.getLeaf();
      boolean condition =
          leaf instanceof IfTree i && i.getCondition() == below
              || leaf instanceof WhileLoopTree w && w.getCondition() == below
              || leaf instanceof DoWhileLoopTree d && d.getCondition() == below
              || leaf instanceof ForLoopTree f && f.getCondition() == below
              || leaf instanceof ConditionalExpressionTree c && c.getCondition() == below;
      if (condition) {
        return true;
      }
      if (leaf == use.body().getLeaf()) {
        return false;
      }
      below = leaf;
    }
    return false;
  }

  private static boolean inOneLoop(Use a, Use b) {
    for (TreePath p = a.whole(); p != null; p = p.getParentPath()) {
      Tree leaf = p.getLeaf();
      boolean loop =
          leaf instanceof ForLoopTree
              || leaf instanceof WhileLoopTree
              || leaf instanceof DoWhileLoopTree
              || leaf instanceof EnhancedForLoopTree;
      if (loop && contains(leaf, b)) {
        return true;
      }
      if (leaf == a.body().getLeaf()) {
        return false;
      }
    }
    return false;
  }

  private static boolean contains(Tree tree, Use use) {
    for (TreePath p = use.whole(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }

  private static int start(TreePath path) {
    return ((JCTree) path.getLeaf()).getStartPosition();
  }
}
