package io.github.racelint.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/** Tells which expressions name one object as long as it is looked at. */
final class SteadyNames {
  private final SourceFile file;

  SteadyNames(SourceFile file) {
    this.file = file;
  }

  /** Whether an expression names one object, whenever it is evaluated. */
  boolean isSteady(ExpressionTree expression) {
    Tree plain = Trees.withoutParens(expression);
    if (plain instanceof IdentifierTree) {
      return !(Trees.symbol(plain) instanceof VarSymbol v) || isFixed(v);
    }
    if (plain instanceof MemberSelectTree select) {
      return isSteady(select.getExpression())
          && (!(Trees.symbol(plain) instanceof VarSymbol v) || isFixed(v));
    }
    return false;
  }

  /**
   * Whether a variable keeps its value: it is final, or a private field that nothing but its
   * initialiser and the constructors set.
   */
  boolean isFixed(VarSymbol variable) {
    boolean isFinal = (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
    boolean isThis = variable.name.contentEquals("this") || variable.name.contentEquals("super");
    boolean isPrivate =
        variable.owner instanceof ClassSymbol && (variable.flags() & Flags.PRIVATE) != 0;
    return isFinal || isThis || isPrivate && isSetOnce(variable);
  }

  private boolean isSetOnce(VarSymbol field) {
    return file.index().declaration(field) != null
        && file.index().uses(field).stream()
            .map(path -> Use.of(path, false, file.types()))
            .noneMatch(use -> use.writes() && !use.initial());
  }
}
