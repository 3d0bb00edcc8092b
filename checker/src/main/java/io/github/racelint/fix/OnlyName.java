package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.TypeTag;

/** Tells whether an array or object can be reached by the name of its variable alone. */
final class OnlyName {
  private OnlyName() {}

  /** Whether an array has no other name by which code without the lock could reach it. */
  static boolean is(Variable variable) {
    return variable.elements() ? isOnlyArrayName(variable) : isOnlyCalled(variable);
  }

  /** The same for an object: only its methods are called, and no other has a hold on it. */
  private static boolean isOnlyCalled(Variable variable) {
    return variable.tree().getInitializer() != null
        && variable.uses().stream()
            .allMatch(use -> isCalled(use) || isReplaced(use) || isLent(use) || isWalked(use));
  }

  private static boolean isCalled(Use use) {
    return use.kind() == Use.Kind.READ
        && Trees.withParens(use.name()).getParentPath().getLeaf() instanceof MemberSelectTree;
  }

  /** Whether a new object takes the place of the old one. */
  private static boolean isReplaced(Use use) {
    return use.kind() == Use.Kind.WRITE
        && use.whole().getLeaf() instanceof AssignmentTree assignment
        && Trees.withoutParens(assignment.getExpression()) instanceof NewClassTree;
  }

  /** Whether a static method gets the object for as long as it runs, and gives nothing back. */
  private static boolean isLent(Use use) {
    return use.kind() == Use.Kind.READ
        && Trees.withParens(use.name()).getParentPath().getLeaf()
            instanceof MethodInvocationTree call
        && Trees.symbol(call.getMethodSelect()) instanceof MethodSymbol method
        && method.isStatic()
        && (method.getReturnType().hasTag(TypeTag.VOID) || method.getReturnType().isPrimitive());
  }

  private static boolean isWalked(Use use) {
    TreePath name = Trees.withParens(use.name());
    return use.kind() == Use.Kind.READ
        && name.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
        && loop.getExpression() == name.getLeaf();
  }

  private static boolean isOnlyArrayName(Variable array) {
    ExpressionTree made = array.tree().getInitializer();
    boolean fresh = made == null ? array.isField() : made instanceof NewArrayTree;
    return fresh
        && array.uses().stream()
            .filter(use -> use.kind() == Use.Kind.WHOLE_ARRAY)
            .allMatch(
                use ->
                    use.whole().getLeaf() instanceof AssignmentTree replaced
                        && replaced.getVariable() == use.name().getLeaf()
                        && replaced.getExpression() instanceof NewArrayTree);
  }
}
