package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import java.util.Set;

/**
 * Whether an expression can become the body of a lambda that computes a variable's next value: it
 * must compile there, and may run again when another thread came first.
 */
final class Capture extends TreeScanner<Void, Void> {
  /** Classes whose methods only compute. */
  private static final Set<String> PURE =
      Set.of(
          "java.lang.Math",
          "java.lang.StrictMath",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Boolean",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.String",
          "java.util.Objects");

  private final Symbol variable;
  private final Types types;
  private final Symtab symtab;
  private boolean fits = true;

  private Capture(Symbol variable, Types types, Symtab symtab) {
    this.variable = variable;
    this.types = types;
    this.symtab = symtab;
  }

  static boolean fits(Tree expression, Symbol variable, Types types, Symtab symtab) {
    Capture capture = new Capture(variable, types, symtab);
    capture.scan(expression, null);
    return capture.fits;
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    fits = false;
    return null;
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    fits = false;
    return null;
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> fits = false;
      default -> scan(tree.getExpression(), null);
    }
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    if (((JCTree.JCIdent) tree).sym instanceof VarSymbol local
        && !(local.owner instanceof ClassSymbol)
        && local != variable
        && (local.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) == 0) {
      fits = false;
    }
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (!(Trees.symbol(tree.getMethodSelect()) instanceof MethodSymbol method)) {
      fits = false;
      return null;
    }
    boolean onlyComputes = PURE.contains(method.owner.flatName().toString());
    boolean onVariable =
        Use.mentions(tree.getMethodSelect(), variable)
            || tree.getArguments().stream().anyMatch(a -> Use.mentions(a, variable));
    fits &= (onlyComputes || onVariable) && throwsNothing(method);
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    boolean plain = tree.getClassBody() == null;
    boolean quiet =
        !(((JCTree.JCNewClass) tree).constructor instanceof MethodSymbol made)
            || throwsNothing(made);
    fits &= plain && quiet;
    for (ExpressionTree argument : tree.getArguments()) {
      scan(argument, null);
    }
    return null;
  }

  private boolean throwsNothing(MethodSymbol method) {
    return !Trees.throwsChecked(method, types, symtab.runtimeExceptionType, symtab.errorType);
  }
}
