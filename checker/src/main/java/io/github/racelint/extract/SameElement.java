package io.github.racelint.extract;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;

/**
 * Whether an assignment reads the element that it writes, where the index is computed: {@code
 * counts[second % 60] = counts[second % 60] + 1}. Within one assignment the same expression gives
 * the same index, unless it changes something itself.
 */
final class SameElement {
  private SameElement() {}

  /** Whether a read inside an assignment is of the element that the assignment writes. */
  static boolean isRead(Eval.Read read, Location written, Tree assignment) {
    return assignment instanceof AssignmentTree assign
        && isComputed(read.location())
        && isComputed(written)
        && read.location().base().equals(written.base())
        && !(written.base() instanceof Value.Unknown)
        && bare(assign.getVariable()) instanceof ArrayAccessTree target
        && read.tree() instanceof ArrayAccessTree source
        && Frame.offset(source) > Frame.offset(assign)
        && sameIndex(target.getIndex(), source.getIndex());
  }

  private static boolean isComputed(Location location) {
    return location instanceof Location.OfElement element
        && element.array()
        && element.index() instanceof Value.Unknown;
  }

  private static boolean sameIndex(ExpressionTree a, ExpressionTree b) {
    ExpressionTree one = bare(a);
    ExpressionTree other = bare(b);
    if (one.getKind() != other.getKind()) {
      return false;
    }
    if (one instanceof LiteralTree literal) {
      return literal.getValue().equals(((LiteralTree) other).getValue());
    }
    if (one instanceof IdentifierTree) {
      return symbol(one) != null && symbol(one).equals(symbol(other));
    }
    if (one instanceof MemberSelectTree select) {
      return symbol(one) != null
          && symbol(one).equals(symbol(other))
          && sameIndex(select.getExpression(), ((MemberSelectTree) other).getExpression());
    }
    if (one instanceof BinaryTree binary) {
      return sameIndex(binary.getLeftOperand(), ((BinaryTree) other).getLeftOperand())
          && sameIndex(binary.getRightOperand(), ((BinaryTree) other).getRightOperand());
    }
    if (one instanceof TypeCastTree cast) {
      return sameIndex(cast.getExpression(), ((TypeCastTree) other).getExpression());
    }
    if (one instanceof ArrayAccessTree access) {
      return sameIndex(access.getExpression(), ((ArrayAccessTree) other).getExpression())
          && sameIndex(access.getIndex(), ((ArrayAccessTree) other).getIndex());
    }
    return one instanceof UnaryTree unary
        && !changes(unary)
        && sameIndex(unary.getExpression(), ((UnaryTree) other).getExpression());
  }

  private static boolean changes(UnaryTree unary) {
    return switch (unary.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    return TreeInfo.skipParens((JCTree.JCExpression) tree);
  }

  private static Symbol symbol(ExpressionTree tree) {
    return TreeInfo.symbol((JCTree) tree);
  }
}
