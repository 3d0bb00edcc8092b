package io.github.racelint.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A read call and a write call on one object, which become one call: {@code set(get() + 1)}. */
final class CallFix {
  private static final Set<String> SETTERS =
      Set.of("set", "lazySet", "setPlain", "setOpaque", "setRelease");
  private static final Set<String> GETTERS =
      Set.of("get", "getPlain", "getOpaque", "getAcquire", "getOrDefault");
  private static final String ATOMICS = "java.util.concurrent.atomic.";

  private final SourceFile file;
  private final FileText text;
  private final TreePath path;
  private final MethodInvocationTree call;
  private final ExpressionTree object;

  private CallFix(SourceFile file, TreePath path) {
    this.file = file;
    this.text = file.text();
    this.path = path;
    this.call = (MethodInvocationTree) path.getLeaf();
    this.object = RaceSite.receiver(call);
  }

  /** The fix; null if no single call does both. */
  static Fix of(RaceSite site) {
    if (!(site.at().getLeaf() instanceof MethodInvocationTree)
        || site.race().kind() == Race.Kind.CHECK_THEN_ACT) {
      return null;
    }
    CallFix fix = new CallFix(site.file(), site.at());
    Edit edit = fix.atomic();
    if (edit == null) {
      return MapFix.of(site);
    }
    List<Edit> edits = new ArrayList<>(List.of(edit));
    edits.addAll(fix.keptReads());
    return new Fix(Fix.Kind.CONCURRENT, title(edit), "", edits, Set.of());
  }

  /** A call, to be looked at. */
  static CallFix at(SourceFile file, TreePath call) {
    return new CallFix(file, call);
  }

  /** The locals that kept the old value for this call alone, and go with it. */
  List<Edit> keptReads() {
    List<Edit> edits = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
          VariableTree local = keptBy(tree);
          if (local != null && isReadCall(local.getInitializer(), index(local.getInitializer()))) {
            edits.add(text.removal(local));
          }
          return null;
        }
      }.scan(argument, null);
    }
    return edits.stream().distinct().toList();
  }

  private String index(ExpressionTree read) {
    List<? extends ExpressionTree> given =
        read instanceof MethodInvocationTree tree ? tree.getArguments() : List.of();
    return given.isEmpty() ? "" : text.of(given.get(0));
  }

  /** The local of a name, if it is declared in the statement before and only used in this call. */
  private VariableTree keptBy(Tree name) {
    if (!(Trees.symbol(name) instanceof VarSymbol local)
        || file.index().declaration(local) == null
        || !(file.index().declaration(local).getParentPath().getLeaf() instanceof BlockTree block)
        || !(path.getParentPath().getLeaf() instanceof ExpressionStatementTree statement)) {
      return null;
    }
    VariableTree declared = (VariableTree) file.index().declaration(local).getLeaf();
    int at = block.getStatements().indexOf(declared);
    boolean before =
        at + 1 < block.getStatements().size() && block.getStatements().get(at + 1) == statement;
    boolean here =
        file.index().uses(local).stream()
            .allMatch(
                use ->
                    text.start(use.getLeaf()) > text.start(call)
                        && text.end(use.getLeaf()) < text.end(call));
    return before && here && declared.getInitializer() != null ? declared : null;
  }

  /** The call that a value comes from, through a local that keeps it. */
  ExpressionTree origin(Tree tree) {
    Tree plain = Trees.withoutParens(tree);
    VariableTree local = plain instanceof IdentifierTree ? keptBy(plain) : null;
    return (ExpressionTree) (local == null ? plain : Trees.withoutParens(local.getInitializer()));
  }

  private static String title(Edit edit) {
    String call = edit.text();
    int end = call.indexOf('(');
    return "call '" + call.substring(call.lastIndexOf('.', end) + 1, end) + "' instead";
  }

  private Edit atomic() {
    if (!isPlain() || !SETTERS.contains(method(call)) || call.getArguments().isEmpty()) {
      return null;
    }
    String type = file.types().erasure(Trees.type(object)).tsym.flatName().toString();
    boolean indexed = type.endsWith("Array");
    if (!type.startsWith(ATOMICS + "Atomic") || call.getArguments().size() != (indexed ? 2 : 1)) {
      return null;
    }
    boolean number = type.contains("Integer") || type.contains("Long");
    if (!number && !type.contains("AtomicReference")
        || indexed && !isName(call.getArguments().get(0))) {
      return null;
    }
    ExpressionTree value = call.getArguments().get(call.getArguments().size() - 1);
    String index = indexed ? text.of(call.getArguments().get(0)) : "";
    String start = text.of(object) + ".";
    String first = indexed ? index + ", " : "";
    String sum = number ? sum(value, index) : null;
    if (sum != null) {
      boolean one = sum.equals("1") || sum.equals("-1");
      String method = sum.equals("1") ? "incrementAndGet" : one ? "decrementAndGet" : "addAndGet";
      return edit(start + method + "(" + (one ? index : first + sum) + ")");
    }
    String function = function(value, index);
    return function == null ? null : edit(start + "updateAndGet(" + first + function + ")");
  }

  private Edit edit(String replacement) {
    return new Edit(text.start(call), text.end(call), replacement);
  }

  /**
   * Whether the object has a name that can be read once instead of twice, and nothing is returned.
   */
  boolean isPlain() {
    return object != null && isName(object) && Trees.isValueUnused(path, file.types());
  }

  static boolean isName(Tree tree) {
    Tree plain = Trees.withoutParens(tree);
    return plain instanceof IdentifierTree
        || plain instanceof LiteralTree
        || plain instanceof MemberSelectTree select && isName(select.getExpression());
  }

  static String method(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : "";
  }

  /** What is added to the value that is read; null if the value is no such sum. */
  private String sum(ExpressionTree value, String index) {
    if (!(Trees.withoutParens(value) instanceof BinaryTree binary)) {
      return null;
    }
    boolean minus = binary.getKind() == Tree.Kind.MINUS;
    if (!minus && binary.getKind() != Tree.Kind.PLUS) {
      return null;
    }
    boolean left = isRead(binary.getLeftOperand(), index);
    boolean right = !minus && isRead(binary.getRightOperand(), index);
    ExpressionTree operand = left ? binary.getRightOperand() : binary.getLeftOperand();
    if (!(left || right) || !reads(operand, index).isEmpty()) {
      return null;
    }
    boolean isLong = Trees.type(binary).hasTag(TypeTag.LONG);
    Type wanted = isLong ? file.symtab().longType : file.symtab().intType;
    if (!file.types().isSameType(Trees.type(binary).baseType(), wanted)) {
      return null;
    }
    return minus
        ? "-" + (isName(operand) ? text.of(operand) : "(" + text.of(operand) + ")")
        : text.of(operand);
  }

  /** Whether a tree is the call that reads the value which is written. */
  boolean isRead(Tree tree, String index) {
    return isReadCall(origin(tree), index);
  }

  private boolean isReadCall(Tree tree, String index) {
    if (!(Trees.withoutParens(tree) instanceof MethodInvocationTree read)
        || !GETTERS.contains(method(read))) {
      return false;
    }
    ExpressionTree of = RaceSite.receiver(read);
    String first = read.getArguments().isEmpty() ? "" : text.of(read.getArguments().get(0));
    return of != null && text.of(of).equals(text.of(object)) && first.equals(index);
  }

  List<Tree> reads(Tree tree, String index) {
    List<Tree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree inner, Void unused) {
        if (isRead(inner, index)) {
          found.add(inner);
          return null;
        }
        return super.visitMethodInvocation(inner, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree inner, Void unused) {
        if (isRead(inner, index)) {
          found.add(inner);
        }
        return null;
      }
    }.scan(tree, null);
    return found;
  }

  /** The new value as a function of the old one; null if it cannot be computed again. */
  private String function(ExpressionTree value, String index) {
    String name = file.index().freeName("value", "current", "old");
    String body = body(value, index, name);
    return body == null ? null : name + " -> " + body;
  }

  /** The new value, where the old one has a name; null if it cannot be computed again. */
  String body(ExpressionTree value, String index, String name) {
    List<Tree> reads = reads(value, index);
    boolean again = Capture.fits(value, Trees.symbol(object), file.types(), file.symtab());
    if (reads.isEmpty() || !again) {
      return null;
    }
    StringBuilder body = new StringBuilder();
    int done = text.start(value);
    for (Tree read : reads) {
      body.append(text.between(done, text.start(read))).append(named(read, name));
      done = text.end(read);
    }
    return body.append(text.between(done, text.end(value))).toString();
  }

  private String named(Tree read, String name) {
    MethodInvocationTree origin = (MethodInvocationTree) origin(read);
    return method(origin).equals("getOrDefault")
        ? "(" + name + " == null ? " + text.of(origin.getArguments().get(1)) + " : " + name + ")"
        : name;
  }
}
