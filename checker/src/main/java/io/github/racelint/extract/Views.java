package io.github.racelint.extract;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;

/**
 * Views of an object, made when somebody first asks for them: {@code keySet()}. A second one shows
 * the same, so it does no harm to make it twice.
 */
final class Views {
  private Views() {}

  /** Whether an assignment keeps a new view of the object whose code it is. */
  static boolean isMade(Tree assignment) {
    if (!(assignment instanceof AssignmentTree assign)) {
      return false;
    }
    ExpressionTree value = TreeInfo.skipParens((JCTree.JCExpression) assign.getExpression());
    while (value instanceof AssignmentTree inner) {
      value = TreeInfo.skipParens((JCTree.JCExpression) inner.getExpression());
    }
    return value instanceof NewClassTree made
        && made.getArguments().isEmpty()
        && made.getClassBody() == null
        && ((JCTree) made).type != null
        && ((JCTree) made).type.tsym instanceof ClassSymbol type
        && type.hasOuterInstance()
        && isDerived(type)
        && isWithoutState(type);
  }

  /** Views are kinds of something: sets, maps, lists. */
  private static boolean isDerived(ClassSymbol type) {
    return type.getSuperclass().tsym instanceof ClassSymbol above
        && above.getSuperclass().tsym instanceof ClassSymbol;
  }

  /** Whether a class and its superclasses have no fields. */
  private static boolean isWithoutState(ClassSymbol type) {
    for (Symbol member : type.members().getSymbols()) {
      if (member instanceof VarSymbol && !member.isStatic()) {
        return false;
      }
    }
    Type superclass = type.getSuperclass();
    return !(superclass.tsym instanceof ClassSymbol above) || isWithoutState(above);
  }
}
