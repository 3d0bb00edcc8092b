package io.github.racelint.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Types;

/**
 * How code names the objects whose members it can use without a name: this one and those around.
 */
final class ThisNames {
  private final TreePath code;
  private final Types types;

  ThisNames(TreePath code, Types types) {
    this.code = code;
    this.types = types;
  }

  /** The innermost object of a class around the code: {@code this}, {@code Outer.this}, or null. */
  String of(ClassSymbol wanted) {
    boolean innermost = true;
    TreePath inner = code;
    for (TreePath p = Trees.enclosingClass(code); p != null; p = outer(p)) {
      TreePath member = Trees.member(within(inner, p));
      if (member == null || Trees.isStatic(member)) {
        return null;
      }
      ClassSymbol symbol = Trees.classSymbol(p);
      if (symbol.isSubClass(wanted, types)) {
        return innermost ? "this" : name(symbol);
      }
      if ((symbol.flags() & com.sun.tools.javac.code.Flags.STATIC) != 0) {
        return null;
      }
      innermost = false;
      inner = p;
    }
    return null;
  }

  private static String name(ClassSymbol symbol) {
    return symbol.name.isEmpty() ? null : symbol.name + ".this";
  }

  /** The path of some code, cut to start where it is a member of the given class. */
  private static TreePath within(TreePath code, TreePath ofClass) {
    TreePath p = code;
    while (p.getParentPath() != null && p.getParentPath().getLeaf() != ofClass.getLeaf()) {
      p = p.getParentPath();
    }
    return p;
  }

  private static TreePath outer(TreePath ofClass) {
    TreePath p = ofClass.getParentPath();
    while (p != null && !(p.getLeaf() instanceof ClassTree)) {
      p = p.getParentPath();
    }
    return p;
  }
}
