package io.github.racelint.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A format, say, that every call sets up anew: each thread gets one of its own. */
final class OwnObjectFix {
  private final RaceSite site;
  private final SourceFile file;
  private final FileText text;
  private final Variable variable;

  private OwnObjectFix(RaceSite site) {
    this.site = site;
    this.file = site.file();
    this.text = file.text();
    this.variable = site.variable();
  }

  /** The fix; null if the object carries something from one call to the next. */
  static Fix of(RaceSite site) {
    if (site.race().kind() != Race.Kind.UNSAFE_SHARING || site.variable() == null) {
      return null;
    }
    return new OwnObjectFix(site).build();
  }

  private Fix build() {
    ExpressionTree made = ObjectType.initializer(site);
    if (made == null
        || variable.part() != Variable.Part.CONTENT
        || variable.open()
        || !variable.tree().getModifiers().getAnnotations().isEmpty()
        || file.index().isReflected(variable.name())
        || file.index().declaredWith(variable.declaration()).size() > 1
        || !isRepeatable(made)
        || !onlyAllowedCalls(made)) {
      return null;
    }
    Set<String> imports = new TreeSet<>();
    String holder = file.nameOf("java.lang.ThreadLocal", imports);
    List<Edit> edits = new ArrayList<>();
    Tree written = Trees.writtenType(variable.tree());
    if (written != null) {
      edits.add(
          new Edit(text.start(written), text.end(written), holder + "<" + text.of(written) + ">"));
    }
    String supplier = holder + ".withInitial(() -> " + text.of(made) + ")";
    edits.add(new Edit(text.start(made), text.end(made), supplier));
    for (Use use : variable.uses()) {
      Tree name = use.name().getLeaf();
      edits.add(new Edit(text.start(name), text.end(name), text.of(name) + ".get()"));
    }
    String title = "give each thread a '" + variable.name() + "' of its own";
    return new Fix(Fix.Kind.THREAD_LOCAL, title, "", edits, imports);
  }

  private boolean onlyAllowedCalls(ExpressionTree made) {
    String type = file.types().erasure(Trees.type(made)).tsym.flatName().toString();
    Set<String> allowed = new TreeSet<>();
    for (Replacement each : Replacement.of(type)) {
      if (each.way() == Replacement.Way.OWN) {
        allowed.addAll(each.conditions());
      }
    }
    for (Use use : variable.uses()) {
      TreePath call = RaceSite.callOn(use);
      if (use.kind() != Use.Kind.READ
          || !(call.getLeaf() instanceof MethodInvocationTree tree)
          || !allowed.contains(CallFix.method(tree))) {
        return false;
      }
    }
    return !variable.uses().isEmpty();
  }

  /** Whether the object can be made at any time, by any thread. */
  private boolean isRepeatable(ExpressionTree made) {
    boolean[] repeatable = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (Trees.symbol(tree) instanceof VarSymbol v
            && !v.name.contentEquals("this")
            && !isKnown(v)) {
          repeatable[0] = false;
        }
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        repeatable[0] &=
            Trees.symbol(call.getMethodSelect()) instanceof MethodSymbol method && isQuiet(method);
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitNewClass(com.sun.source.tree.NewClassTree tree, Void unused) {
        repeatable[0] &=
            ((com.sun.tools.javac.tree.JCTree.JCNewClass) tree).constructor
                    instanceof MethodSymbol method
                && isQuiet(method);
        return super.visitNewClass(tree, unused);
      }
    }.scan(made, null);
    return repeatable[0];
  }

  private boolean isQuiet(MethodSymbol method) {
    return !Trees.throwsChecked(
        method, file.types(), file.symtab().runtimeExceptionType, file.symtab().errorType);
  }

  /** Whether a variable has one value, and has it before any thread can ask for it. */
  private boolean isKnown(VarSymbol v) {
    boolean isFinal = (v.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
    if (!(v.owner instanceof ClassSymbol)) {
      return isFinal;
    }
    TreePath declared = file.index().declaration(v);
    return isFinal
        && (declared == null
            || ((com.sun.source.tree.VariableTree) declared.getLeaf()).getInitializer() != null);
  }
}
