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
 * @param part what of it races
 * @param open whether code outside of the file names it, or may
 */
record Variable(VarSymbol symbol, TreePath declaration, List<Use> uses, Part part, boolean open) {

  /** What of a variable races. */
  enum Part {
    /** The variable itself. */
    ITSELF,
    /** The elements of the array in it. */
    ELEMENTS,
    /** What the object in it holds, which its methods change. */
    CONTENT
  }

  static Variable of(VarSymbol symbol, Part part, FileIndex index, boolean open, Types types) {
    List<Use> uses =
        index.uses(symbol).stream()
            .map(path -> Use.of(path, part == Part.ELEMENTS, types))
            .toList();
    return new Variable(symbol, index.declaration(symbol), uses, part, open);
  }

  /** Whether the elements of an array race. */
  boolean elements() {
    return part == Part.ELEMENTS;
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
    if (declaration == null || open || part == Part.CONTENT) {
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
