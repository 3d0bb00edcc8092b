package io.github.racelint.extract;

import com.sun.source.tree.LineMap;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The declarations of the compilation: where each method's tree is, and what overrides what. */
final class Sources {
  private final Types types;
  private final Names names;
  private final Map<MethodSymbol, MethodSource> methods = new LinkedHashMap<>();
  private final Map<ClassSymbol, ClassSource> classes = new LinkedHashMap<>();
  private final Map<MethodSymbol, List<MethodSymbol>> overriders = new LinkedHashMap<>();

  /** A method's declaration. */
  record MethodSource(MethodSymbol symbol, JCMethodDecl tree, ClassSource owner) {

    /** Whether it has no code, or code that only returns a constant or {@code this}, or throws. */
    boolean isStub() {
      if (tree.body == null || tree.body.stats.isEmpty() || onlyCallsSuper()) {
        return true;
      }
      if (tree.body.stats.size() > 1) {
        return false;
      }
      JCTree only = tree.body.stats.head;
      return only instanceof JCTree.JCThrow
          || (only instanceof JCTree.JCReturn result
              && (result.expr instanceof JCTree.JCLiteral
                  || (result.expr instanceof JCTree.JCIdent name
                      && name.name.contentEquals("this"))));
    }

    /** Whether a constructor does what it would do if nobody had written it. */
    private boolean onlyCallsSuper() {
      return symbol.isConstructor()
          && tree.body.stats.size() == 1
          && tree.body.stats.head instanceof JCTree.JCExpressionStatement only
          && only.expr instanceof JCTree.JCMethodInvocation call
          && call.args.isEmpty()
          && TreeInfo.name(call.meth) == symbol.name.table.names._super;
    }
  }

  /** A class's declaration and the file that it is in. */
  record ClassSource(ClassSymbol symbol, JCClassDecl tree, JCCompilationUnit unit) {}

  Sources(Types types, Names names) {
    this.types = types;
    this.names = names;
  }

  /** Takes in a class with its member classes; local classes come when the walk meets them. */
  void add(JCClassDecl tree, JCCompilationUnit unit) {
    if (tree.sym == null || classes.containsKey(tree.sym)) {
      return;
    }
    ClassSource source = new ClassSource(tree.sym, tree, unit);
    classes.put(tree.sym, source);
    for (JCTree member : tree.defs) {
      if (member instanceof JCClassDecl nested) {
        add(nested, unit);
      } else if (member instanceof JCMethodDecl method && isOf(tree.sym, method.sym)) {
        methods.put(method.sym, new MethodSource(method.sym, method, source));
        noteOverridden(method.sym);
      }
    }
  }

  /** Not so in the second class of a name, which is an error and has no members of its own. */
  private static boolean isOf(ClassSymbol type, MethodSymbol method) {
    return method != null && method.owner == type;
  }

  private void noteOverridden(MethodSymbol method) {
    if (method.isConstructor()
        || method.isStatic()
        || (method.flags() & (Flags.PRIVATE | Flags.ABSTRACT)) != 0) {
      return;
    }
    ClassSymbol owner = (ClassSymbol) method.owner;
    for (Type supertype : types.closure(owner.type)) {
      if (supertype.tsym == owner) {
        continue;
      }
      for (Symbol member : supertype.tsym.members().getSymbolsByName(method.name)) {
        if (member instanceof MethodSymbol overridden
            && !overridden.isStatic()
            && method.overrides(overridden, owner, types, false)) {
          overriders.computeIfAbsent(overridden, m -> new ArrayList<>()).add(method);
        }
      }
    }
  }

  Iterable<ClassSource> classes() {
    return List.copyOf(classes.values());
  }

  /** The declaration of a method of this compilation; null for others. */
  MethodSource method(MethodSymbol symbol) {
    return methods.get(symbol);
  }

  BodyId name(MethodSymbol method) {
    return names.method(method);
  }

  Iterable<MethodSource> methods() {
    return methods.values();
  }

  ClassSource classOf(ClassSymbol symbol) {
    return classes.get(symbol);
  }

  /** The methods of this compilation that override or implement a method. */
  List<MethodSymbol> overriders(MethodSymbol symbol) {
    return overriders.getOrDefault(symbol, List.of());
  }

  /** Whether a method of this compilation overrides one, given by its name. */
  boolean isOverridden(BodyId method) {
    return overriders.keySet().stream()
        .anyMatch(m -> m.name.contentEquals(method.simpleName()) && names.method(m).equals(method));
  }

  /** {@link io.github.racelint.facts.Program#overriders()}. */
  Map<BodyId, List<BodyId>> overriders() {
    Map<BodyId, List<BodyId>> byName = new LinkedHashMap<>();
    overriders.forEach(
        (overridden, all) -> {
          TreeSet<BodyId> ids = new TreeSet<>();
          all.forEach(m -> ids.add(names.method(m)));
          byName.put(names.method(overridden), List.copyOf(ids));
        });
    return byName;
  }

  /** A place in a unit; offset -1 stands for the unit itself. */
  static Place place(JCCompilationUnit unit, int offset) {
    LineMap lines = unit.getLineMap();
    int line = offset < 0 || lines == null ? 1 : (int) lines.getLineNumber(offset);
    return new Place(unit.getSourceFile().getName(), line, Math.max(offset, 0));
  }
}
