package io.github.racelint.extract;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What class declarations say. */
final class ClassFacts {
  private final Names names;
  private final JavacTrees trees;

  ClassFacts(Context context, Names names) {
    this.names = names;
    this.trees = JavacTrees.instance(context);
  }

  ClassSummary describe(Sources.ClassSource source) {
    ClassSymbol symbol = source.symbol();
    Set<String> supertypes = new LinkedHashSet<>(names.closure(symbol));
    supertypes.remove(names.binaryName(symbol));
    List<Field> fields = new ArrayList<>();
    for (JCTree member : source.tree().defs) {
      if (member instanceof JCTree.JCVariableDecl field && field.sym != null) {
        fields.add(names.field(field.sym));
      }
    }
    Type superclass = symbol.getSuperclass();
    boolean hasSuperclass = superclass.tsym instanceof ClassSymbol;
    return new ClassSummary(
        names.binaryName(symbol),
        hasSuperclass ? names.binaryName(superclass.tsym) : null,
        supertypes,
        annotations(symbol),
        fields,
        Names.visibility(symbol),
        symbol.owner instanceof ClassSymbol outer ? names.binaryName(outer) : null,
        symbol.isDirectlyOrIndirectlyLocal(),
        Documentation.saysSafe(source.unit(), source.tree()),
        Sources.place(source.unit(), Frame.offset(source.tree())));
  }

  private static Set<String> annotations(ClassSymbol symbol) {
    Set<String> all = new LinkedHashSet<>();
    for (ClassSymbol c = symbol; c != null; ) {
      all.addAll(Names.annotations(c));
      c.getInterfaces().forEach(i -> all.addAll(Names.annotations(i.tsym)));
      c = c.getSuperclass().tsym instanceof ClassSymbol superclass ? superclass : null;
    }
    return all;
  }

  /** The offset behind a tree; negative when the compiler did not keep it. */
  int end(JCCompilationUnit unit, Tree tree) {
    return (int) trees.getSourcePositions().getEndPosition(unit, tree);
  }
}
