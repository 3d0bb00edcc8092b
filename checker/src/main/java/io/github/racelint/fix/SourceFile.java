package io.github.racelint.fix;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A file that is to be repaired.
 *
 * @param state Error Prone's view of it
 * @param text its text
 * @param index its variables
 */
record SourceFile(VisitorState state, FileText text, FileIndex index) {

  static SourceFile of(VisitorState state) {
    return new SourceFile(
        state, new FileText(state), FileIndex.of(state.getPath().getCompilationUnit()));
  }

  /** Its path as the compiler was given it. */
  String name() {
    return state.getPath().getCompilationUnit().getSourceFile().getName();
  }

  Types types() {
    return state.getTypes();
  }

  Symtab symtab() {
    return state.getSymtab();
  }

  /** How to write a library class in this file; notes the import if one is needed. */
  String nameOf(String qualifiedName, Set<String> imports) {
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    String home = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    boolean there = false;
    for (ImportTree line : unit.getImports()) {
      String imported = line.getQualifiedIdentifier().toString();
      if (imported.equals(qualifiedName) || imported.equals(home + ".*")) {
        there |= !line.isStatic();
      } else if (imported.endsWith("." + simple)) {
        return qualifiedName;
      }
    }
    String own = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    if (index.declaresClassNamed(simple) || state.getTypeFromString(own + simple) != null) {
      return qualifiedName;
    }
    if (!there && !home.equals("java.lang")) {
      imports.add(qualifiedName);
    }
    return simple;
  }

  /** A type of the class path, whether the program names it or not; null if there is none. */
  Type typeNamed(String qualifiedName) {
    TypeElement found = JavacElements.instance(state.context).getTypeElement(qualifiedName);
    return found instanceof ClassSymbol symbol ? symbol.type : null;
  }

  /** The class of a binary name: of this file, or one that the compiler knows; null for none. */
  ClassSymbol classOf(String binaryName) {
    ClassSymbol own = index.declaredClass(binaryName);
    if (own != null) {
      return own;
    }
    Type known = state.getTypeFromString(binaryName.replace('$', '.'));
    return known != null && known.tsym instanceof ClassSymbol symbol ? symbol : null;
  }
}
