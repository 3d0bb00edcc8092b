package io.github.racelint.fix;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Types;
import java.util.List;

/**
 * A variable that races, with all its uses in the file.
 *
 * @param symbol the field, or the local that others capture
 * @param declaration null if it is in another file
 * @param uses in the order of the text
 * @param elements whether the elements of this array race, not the variable itself
 * @param open whether code outside of the file names it, or may
 */
record Variable(
    VarSymbol symbol, TreePath declaration, List<Use> uses, boolean elements, boolean open) {

  static Variable of(
      VarSymbol symbol, boolean elements, FileIndex index, boolean open, Types types) {
    List<Use> uses =
        index.uses(symbol).stream().map(path -> Use.of(path, elements, types)).toList();
    return new Variable(symbol, index.declaration(symbol), uses, elements, open);
  }

  String name() {
    return symbol.name.toString();
  }

  boolean isField() {
    return symbol.owner instanceof ClassSymbol;
  }

  VariableTree tree() {
    return (VariableTree) declaration.getLeaf();
  }

  /** Whether its type may be another one: nothing but this file depends on it. */
  boolean mayChangeType(FileIndex index) {
    if (declaration == null || open) {
      return false;
    }
    boolean plain =
        (symbol.flags() & (Flags.TRANSIENT | Flags.PARAMETER)) == 0
            && symbol.getRawAttributes().isEmpty()
            && tree().getModifiers().getAnnotations().isEmpty()
            && Trees.unannotated(Trees.writtenType(tree())) == Trees.writtenType(tree());
    return plain && !index.isReflected(name()) && !isRecordPart();
  }

  private boolean isRecordPart() {
    return isField()
        && (((ClassSymbol) symbol.owner).flags() & Flags.RECORD) != 0
        && !symbol.isStatic();
  }

  /** The uses that other threads can meet. */
  List<Use> shared() {
    return uses.stream().filter(use -> !use.initial()).toList();
  }
}
