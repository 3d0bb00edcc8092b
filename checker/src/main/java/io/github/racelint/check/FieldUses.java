package io.github.racelint.check;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields are named outside of the file that declares them. */
final class FieldUses {
  private FieldUses() {}

  /** Those of a program, each with the other files in the order of their paths. */
  static Map<VarSymbol, Set<JCCompilationUnit>> elsewhere(Set<JCCompilationUnit> program) {
    Map<VarSymbol, Set<JCCompilationUnit>> found = new HashMap<>();
    for (JCCompilationUnit file : inOrder(program)) {
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
          // What comes from a class file, and the length of an array, is declared in none.
          if (symbol instanceof VarSymbol field
              && field.owner instanceof ClassSymbol owner
              && owner.sourcefile != null
              && field.outermostClass().sourcefile != file.sourcefile) {
            found.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(file);
          }
        }
      }.scan(file);
    }
    return found;
  }

  private static List<JCCompilationUnit> inOrder(Set<JCCompilationUnit> program) {
    return program.stream()
        .sorted(Comparator.comparing(FieldUses::shortName).thenComparing(FieldUses::path))
        .toList();
  }

  /** What a file is called in messages. */
  static String shortName(JCCompilationUnit file) {
    String path = path(file);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String path(JCCompilationUnit file) {
    return file.sourcefile.getName().replace('\\', '/');
  }

  /** What a field is called in every compilation. */
  static String name(VarSymbol field) {
    return field.owner.flatName() + "#" + field.name;
  }
}
