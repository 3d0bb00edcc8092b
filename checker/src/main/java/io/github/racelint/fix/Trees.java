package io.github.racelint.fix;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;

/** What is asked of javac's trees time and again. */
final class Trees {
  private Trees() {}

  /** The path to the outermost parentheses around an expression. */
  static TreePath withParens(TreePath path) {
    TreePath outer = path;
    while (outer.getParentPath() != null
        && outer.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      outer = outer.getParentPath();
    }
    return outer;
  }

  static Tree withoutParens(Tree tree) {
    return TreeInfo.skipParens((JCTree) tree);
  }

  static Symbol symbol(Tree tree) {
    return TreeInfo.symbol(TreeInfo.skipParens((JCTree) tree));
  }

  static Type type(Tree tree) {
    return ((JCTree) tree).type;
  }

  /** The innermost lambda, method or initialiser around a place, or its class. */
  static TreePath body(TreePath path) {
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      boolean initialiser =
          p.getLeaf() instanceof BlockTree && p.getParentPath().getLeaf() instanceof ClassTree;
      if (p.getLeaf() instanceof LambdaExpressionTree
          || p.getLeaf() instanceof MethodTree
          || p.getLeaf() instanceof ClassTree
          || initialiser) {
        return p;
      }
    }
    return path;
  }

  /** The innermost class around a place. */
  static TreePath enclosingClass(TreePath path) {
    TreePath p = path;
    while (p != null && !(p.getLeaf() instanceof ClassTree)) {
      p = p.getParentPath();
    }
    return p;
  }

  static ClassSymbol classSymbol(TreePath classPath) {
    return ((JCTree.JCClassDecl) classPath.getLeaf()).sym;
  }

  /** The method or initialiser around a place, lambdas looked through; null outside of these. */
  static TreePath member(TreePath path) {
    TreePath p = path;
    while (p != null && p.getParentPath() != null) {
      if (p.getParentPath().getLeaf() instanceof ClassTree) {
        return p;
      }
      p = p.getParentPath();
    }
    return null;
  }

  static boolean isStatic(TreePath member) {
    Tree leaf = member.getLeaf();
    if (leaf instanceof MethodTree) {
      return (((JCTree.JCMethodDecl) leaf).mods.flags & Flags.STATIC) != 0;
    }
    if (leaf instanceof BlockTree block) {
      return block.isStatic();
    }
    return leaf instanceof JCTree.JCVariableDecl v && (v.mods.flags & Flags.STATIC) != 0;
  }

  /** Whether what an expression yields goes nowhere. */
  static boolean isValueUnused(TreePath expression, Types types) {
    TreePath outer = withParens(expression);
    Tree parent = outer.getParentPath().getLeaf();
    if (parent instanceof ExpressionStatementTree) {
      return outer == expression;
    }
    return parent instanceof LambdaExpressionTree lambda && isVoid(lambda, types);
  }

  /** Whether a lambda is for a method that returns nothing. */
  static boolean isVoid(LambdaExpressionTree lambda, Types types) {
    Type target = type(lambda);
    if (target == null || target.isErroneous()) {
      return false;
    }
    try {
      return types.findDescriptorType(target).getReturnType().hasTag(TypeTag.VOID);
    } catch (Types.FunctionDescriptorLookupError none) {
      return false;
    }
  }

  /** Whether code of a class can name members of another class that only itself may see. */
  static boolean sameTopLevel(Symbol a, Symbol b) {
    return a.outermostClass() != null && a.outermostClass() == b.outermostClass();
  }

  /** Whether calling a method may throw what a functional interface may not. */
  static boolean throwsChecked(MethodSymbol method, Types types, Type runtime, Type error) {
    return method.getThrownTypes().stream()
        .anyMatch(t -> !types.isSubtype(t, runtime) && !types.isSubtype(t, error));
  }

  /** The text by which the object of a variable is named, the dot included; empty for none. */
  static ExpressionTree base(Tree name) {
    return withoutParens(name) instanceof com.sun.source.tree.MemberSelectTree select
        ? select.getExpression()
        : null;
  }

  /** The type as it is written before a variable; null for {@code var} and the like. */
  static Tree writtenType(VariableTree variable) {
    JCTree.JCVariableDecl tree = (JCTree.JCVariableDecl) variable;
    return tree.vartype == null || tree.declaredUsingVar() || tree.isImplicitlyTyped()
        ? null
        : tree.vartype;
  }

  static Tree unannotated(Tree type) {
    return type instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : type;
  }
}
