package io.github.racelint.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Types;

/**
 * One use of a variable, or of an element of an array variable.
 *
 * @param kind what is done
 * @param name the expression that names the variable
 * @param target what is read or written: {@code name}, or the element
 * @param whole the expression that does it: the target itself for a read
 * @param valueUsed whether the value of {@code whole} goes anywhere
 * @param body the lambda, method or initialiser around it
 * @param initial whether it is in a constructor or initialiser, on the new object or class itself
 */
record Use(
    Kind kind,
    TreePath name,
    TreePath target,
    TreePath whole,
    boolean valueUsed,
    TreePath body,
    boolean initial) {

  /** What is done to the variable. */
  enum Kind {
    READ,
    /** A plain assignment of something that does not depend on the variable. */
    WRITE,
    /** A read and a write in one expression. */
    UPDATE,
    /** {@code array.length}. */
    LENGTH,
    /** The array as a whole, given away or replaced. */
    WHOLE_ARRAY
  }

  /**
   * Looks at one place that names a variable.
   *
   * @param element whether the elements of the array are meant
   */
  static Use of(TreePath name, boolean element, Types types) {
    TreePath target = Trees.withParens(name);
    if (element) {
      Tree parent = target.getParentPath().getLeaf();
      boolean indexed =
          parent instanceof ArrayAccessTree access && access.getExpression() == target.getLeaf();
      if (!indexed) {
        boolean length =
            parent instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("length");
        Kind kind = length ? Kind.LENGTH : Kind.WHOLE_ARRAY;
        return make(kind, name, name, target.getParentPath(), types);
      }
      return ofTarget(name, target.getParentPath(), types);
    }
    return ofTarget(name, name, types);
  }

  private static Use ofTarget(TreePath name, TreePath read, Types types) {
    TreePath target = Trees.withParens(read);
    TreePath parent = target.getParentPath();
    Tree leaf = parent.getLeaf();
    if (leaf instanceof AssignmentTree assignment && assignment.getVariable() == target.getLeaf()) {
      boolean reads = mentions(assignment.getExpression(), Trees.symbol(name.getLeaf()));
      return make(reads ? Kind.UPDATE : Kind.WRITE, name, target, parent, types);
    }
    if (leaf instanceof CompoundAssignmentTree compound
        && compound.getVariable() == target.getLeaf()) {
      return make(Kind.UPDATE, name, target, parent, types);
    }
    if (leaf instanceof UnaryTree unary) {
      switch (unary.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
          return make(Kind.UPDATE, name, target, parent, types);
        }
        default -> {
          // an operand like any other
        }
      }
    }
    return make(Kind.READ, name, target, read, types);
  }

  private static Use make(Kind kind, TreePath name, TreePath target, TreePath whole, Types types) {
    TreePath body = Trees.body(name);
    boolean used = !Trees.isValueUnused(whole, types);
    return new Use(kind, name, target, whole, used, body, isInitial(name, body));
  }

  private static boolean isInitial(TreePath name, TreePath body) {
    Symbol symbol = Trees.symbol(name.getLeaf());
    Tree leaf = body.getLeaf();
    if (!(symbol.owner instanceof Symbol.ClassSymbol)
        || leaf instanceof com.sun.source.tree.LambdaExpressionTree
        || Trees.classSymbol(Trees.enclosingClass(name)) != symbol.owner) {
      return false;
    }
    if (leaf instanceof com.sun.source.tree.MethodTree method) {
      ExpressionTree base = Trees.base(name.getLeaf());
      boolean own = base == null || base.toString().equals("this");
      return method.getReturnType() == null && !symbol.isStatic() && own;
    }
    boolean ofClass = leaf instanceof com.sun.source.tree.BlockTree block && block.isStatic();
    return leaf instanceof com.sun.source.tree.ClassTree || ofClass == symbol.isStatic();
  }

  /** Whether an expression names a variable. */
  static boolean mentions(Tree tree, Symbol variable) {
    Boolean found =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean scan(Tree inner, Void unused) {
            boolean here =
                (inner instanceof com.sun.source.tree.IdentifierTree
                        || inner instanceof MemberSelectTree)
                    && Trees.symbol(inner) == variable;
            return here || Boolean.TRUE.equals(super.scan(inner, unused));
          }

          @Override
          public Boolean reduce(Boolean a, Boolean b) {
            return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
          }
        }.scan(tree, null);
    return Boolean.TRUE.equals(found);
  }

  boolean writes() {
    return kind == Kind.WRITE || kind == Kind.UPDATE;
  }

  /** Whether it is part of another use, whose expression stands around it. */
  boolean isWithin(Use other) {
    if (other == this) {
      return false;
    }
    for (TreePath p = name; p != null; p = p.getParentPath()) {
      if (p.getLeaf() == other.whole.getLeaf()) {
        return true;
      }
    }
    return false;
  }
}
