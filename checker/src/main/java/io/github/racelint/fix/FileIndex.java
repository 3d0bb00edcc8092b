package io.github.racelint.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where every variable of a file is declared and used; made in one walk over the file. */
final class FileIndex {
  private final Map<VarSymbol, TreePath> declarations = new HashMap<>();
  private final Map<VarSymbol, List<TreePath>> uses = new HashMap<>();
  private final Map<String, ClassSymbol> classes = new HashMap<>();
  private final Map<String, ClassTree> classTrees = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> locals = new HashSet<>();
  private final Set<String> localsTwice = new HashSet<>();
  private final Set<String> reflected = new HashSet<>();

  private FileIndex() {}

  static FileIndex of(CompilationUnitTree unit) {
    FileIndex index = new FileIndex();
    index.new Walk().scan(new TreePath(unit), null);
    return index;
  }

  /** The declaration of a variable; null if it is in another file. */
  TreePath declaration(VarSymbol symbol) {
    return declarations.get(symbol);
  }

  /** A field that the file declares, by the binary name of its class; null for others. */
  VarSymbol field(String owner, String name) {
    ClassSymbol declaring = classes.get(owner);
    if (declaring == null) {
      return null;
    }
    for (Symbol member : declaring.members().getSymbols()) {
      if (member instanceof VarSymbol field && field.name.contentEquals(name)) {
        return field;
      }
    }
    return null;
  }

  /** The expressions that name a variable, in the order of the text. */
  List<TreePath> uses(VarSymbol symbol) {
    return uses.getOrDefault(symbol, List.of());
  }

  /** A class that the file declares, by its binary name; null for others. */
  ClassSymbol declaredClass(String binaryName) {
    return classes.get(binaryName);
  }

  ClassTree classTree(String binaryName) {
    return classTrees.get(binaryName);
  }

  /** Whether some class that the file declares has this simple name. */
  boolean declaresClassNamed(String simpleName) {
    return classes.values().stream().anyMatch(c -> c.getSimpleName().contentEquals(simpleName));
  }

  /** A name that nothing in the file has: the first of these that is free, or with a number. */
  String freeName(String... wishes) {
    for (String wish : wishes) {
      if (!names.contains(wish)) {
        return wish;
      }
    }
    int number = 2;
    while (names.contains(wishes[0] + number)) {
      number++;
    }
    return wishes[0] + number;
  }

  /** Whether some parameter or local of the file has this name and may hide a field. */
  boolean isNameOfLocal(String name) {
    return locals.contains(name);
  }

  /** Whether no two locals or parameters of the file have this name. */
  boolean isOnlyLocalNamed(String name) {
    return !localsTwice.contains(name);
  }

  /** Whether the file looks a field of this name up by its name. */
  boolean isReflected(String name) {
    return reflected.contains(name);
  }

  /** Variables declared together: {@code int a, b;}. */
  List<VariableTree> declaredWith(TreePath declaration) {
    VariableTree wanted = (VariableTree) declaration.getLeaf();
    List<VariableTree> together = new ArrayList<>();
    if (Trees.writtenType(wanted) == null) {
      return List.of(wanted);
    }
    int type = TreeInfo.getStartPos((JCTree) Trees.writtenType(wanted));
    for (TreePath path : declarations.values()) {
      VariableTree variable = (VariableTree) path.getLeaf();
      Tree written = Trees.writtenType(variable);
      if (written != null && TreeInfo.getStartPos((JCTree) written) == type) {
        together.add(variable);
      }
    }
    return together;
  }

  private final class Walk extends TreePathScanner<Void, Void> {
    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      ClassSymbol symbol = ((JCTree.JCClassDecl) tree).sym;
      if (symbol != null) {
        classes.put(symbol.flatname.toString(), symbol);
        classTrees.put(symbol.flatname.toString(), tree);
        names.add(tree.getSimpleName().toString());
      }
      return super.visitClass(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      VarSymbol symbol = ((JCTree.JCVariableDecl) tree).sym;
      String name = tree.getName().toString();
      names.add(name);
      if (symbol != null) {
        declarations.put(symbol, getCurrentPath());
        if (!(symbol.owner instanceof ClassSymbol)) {
          if (!locals.add(name)) {
            localsTwice.add(name);
          }
        }
      }
      return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      names.add(tree.getName().toString());
      use(((JCTree.JCIdent) tree).sym);
      return super.visitIdentifier(tree, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      names.add(tree.getIdentifier().toString());
      use(((JCTree.JCFieldAccess) tree).sym);
      return super.visitMemberSelect(tree, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      Symbol method = TreeInfo.symbol((JCTree) tree.getMethodSelect());
      boolean ofClass = method != null && method.owner.flatName().contentEquals("java.lang.Class");
      boolean withClass =
          tree.getArguments().stream().anyMatch(argument -> isClassLiteral(argument));
      if (ofClass || withClass) {
        for (ExpressionTree argument : tree.getArguments()) {
          if (argument instanceof LiteralTree literal && literal.getValue() instanceof String s) {
            reflected.add(s);
          }
        }
      }
      return super.visitMethodInvocation(tree, unused);
    }

    private boolean isClassLiteral(Tree tree) {
      return tree instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("class");
    }

    private void use(Symbol symbol) {
      if (symbol instanceof VarSymbol variable) {
        uses.computeIfAbsent(variable, v -> new ArrayList<>()).add(getCurrentPath());
      }
    }
  }
}
