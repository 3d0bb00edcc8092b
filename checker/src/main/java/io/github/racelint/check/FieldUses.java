package io.github.racelint.check;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which fields are named outside of the file that declares them. */
final class FieldUses {
  private FieldUses() {}

  /** Those of a program, each with the name of another file: the first in the alphabet. */
  static Map<VarSymbol, String> elsewhere(Set<JCCompilationUnit> program) {
    Map<VarSymbol, String> found = new HashMap<>();
    for (JCCompilationUnit file : program) {
      new TreeScanner() {
        @Override
        public void visitIdent(JCIdent tree) {
          use(tree.sym);
        }

        @Override
        public void visitSelect(JCFieldAccess tree) {
          use(tree.sym);
          super.visitSelect(tree);
        }

        private void use(Symbol symbol) {
          if (symbol instanceof VarSymbol field
              && field.owner instanceof ClassSymbol owner
              && owner.classfile != null // the length of an array is in no file
              && field.outermostClass() != null
              && field.outermostClass().sourcefile != file.sourcefile) {
            String path = file.sourcefile.getName().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1);
            found.merge(field, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          }
        }
      }.scan(file);
    }
    return found;
  }

  /** What a field is called in every compilation. */
  static String name(VarSymbol field) {
    return field.owner.flatName() + "#" + field.name;
  }
}
