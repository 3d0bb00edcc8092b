package io.github.racelint.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code map.put(key, map.get(key) + 1)} becomes {@code map.merge(key, 1, Integer::sum)}, which is
 * one step in a concurrent map; a {@code HashMap} that only this file has becomes one.
 */
final class MapFix {
  private static final String CONCURRENT = "java.util.concurrent.ConcurrentHashMap";

  private final RaceSite site;
  private final SourceFile file;
  private final FileText text;

  private MapFix(RaceSite site) {
    this.site = site;
    this.file = site.file();
    this.text = file.text();
  }

  /** The fix; null if a sum is not all that is made, or the map cannot be a concurrent one. */
  static Fix of(RaceSite site) {
    return site.variable() == null ? null : new MapFix(site).build();
  }

  private Fix build() {
    Edit merge = merge((MethodInvocationTree) site.at().getLeaf(), site.at());
    if (merge == null) {
      return null;
    }
    List<Edit> edits = new ArrayList<>(List.of(merge));
    Set<String> imports = new TreeSet<>();
    String title = "call 'merge' instead";
    if (!isSafe()) {
      title = "make '" + site.variable().name() + "' a ConcurrentHashMap and call 'merge'";
      if (!everyPeer(edits) || !makesConcurrent(edits, imports)) {
        return null;
      }
    }
    return new Fix(Fix.Kind.CONCURRENT, title, "", edits, imports);
  }

  /** Whether the map's own calls are single steps today. */
  private boolean isSafe() {
    Type type = file.types().erasure(site.variable().symbol().type);
    return isA(type, "java.util.concurrent.ConcurrentMap")
        || isA(type, "java.util.Hashtable")
        || initializer() != null
            && (isA(
                    file.types().erasure(Trees.type(initializer())),
                    "java.util.concurrent.ConcurrentMap")
                || initializer().toString().startsWith("Collections.synchronizedMap("));
  }

  private ExpressionTree initializer() {
    return site.variable().declaration() == null ? null : site.variable().tree().getInitializer();
  }

  private boolean isA(Type type, String supertype) {
    Type wanted = file.state().getTypeFromString(supertype);
    return wanted != null
        && type != null
        && file.types().isSubtype(type, file.types().erasure(wanted));
  }

  /** The other places where this map loses updates: they are mended with it, or nothing is. */
  private boolean everyPeer(List<Edit> edits) {
    for (Race peer : site.peers()) {
      if (peer == site.race()) {
        continue;
      }
      Edit edit = null;
      for (Use use : site.variable().uses()) {
        TreePath call = RaceSite.callOn(use);
        if (call.getLeaf() instanceof MethodInvocationTree tree
            && ((JCTree) tree).getPreferredPosition() == peer.place().offset()) {
          edit = merge(tree, call);
        }
      }
      if (edit == null || peer.kind() != Race.Kind.LOST_UPDATE) {
        return false;
      }
      edits.add(edit);
    }
    return true;
  }

  /** {@code new HashMap<>()} becomes a concurrent map, unless a null may get into it. */
  private boolean makesConcurrent(List<Edit> edits, Set<String> imports) {
    Variable variable = site.variable();
    boolean own =
        initializer() instanceof NewClassTree made
            && made.getClassBody() == null
            && !variable.open()
            && file.types()
                .erasure(Trees.type(made))
                .tsym
                .flatName()
                .contentEquals("java.util.HashMap")
            && made.getIdentifier() instanceof ParameterizedTypeTree;
    Tree declared = variable.declaration() == null ? null : Trees.writtenType(variable.tree());
    boolean asMap =
        file.types().erasure(variable.symbol().type).tsym.flatName().contentEquals("java.util.Map");
    boolean assigned = variable.uses().stream().anyMatch(Use::writes);
    if (!own || declared == null || !asMap || assigned || takesNull()) {
      return false;
    }
    Tree name = ((ParameterizedTypeTree) ((NewClassTree) initializer()).getIdentifier()).getType();
    edits.add(new Edit(text.start(name), text.end(name), file.nameOf(CONCURRENT, imports)));
    return true;
  }

  private boolean takesNull() {
    for (Use use : site.variable().uses()) {
      if (RaceSite.callOn(use).getLeaf() instanceof MethodInvocationTree call) {
        for (ExpressionTree argument : call.getArguments()) {
          if (argument.getKind() == Tree.Kind.NULL_LITERAL) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Edit merge(MethodInvocationTree call, TreePath path) {
    CallFix calls = CallFix.at(file, path);
    if (!calls.isPlain()
        || !CallFix.method(call).equals("put")
        || call.getArguments().size() != 2) {
      return null;
    }
    ExpressionTree key = call.getArguments().get(0);
    if (!CallFix.isName(key)
        || !(Trees.withoutParens(call.getArguments().get(1)) instanceof BinaryTree sum)
        || sum.getKind() != Tree.Kind.PLUS) {
      return null;
    }
    boolean left = calls.isRead(sum.getLeftOperand(), text.of(key));
    ExpressionTree read = left ? sum.getLeftOperand() : sum.getRightOperand();
    ExpressionTree operand = left ? sum.getRightOperand() : sum.getLeftOperand();
    if (!calls.isRead(read, text.of(key))
        || !startsAtZero(read)
        || !calls.reads(operand, text.of(key)).isEmpty()) {
      return null;
    }
    String value = asValue(operand, Trees.type(read));
    String boxed = value == null ? "" : Trees.type(read).tsym.name.toString();
    String replacement =
        text.of(RaceSite.receiver(call))
            + ".merge("
            + text.of(key)
            + ", "
            + value
            + ", "
            + boxed
            + "::sum)";
    return value == null ? null : new Edit(text.start(call), text.end(call), replacement);
  }

  /** Without a value the sum starts with the operand, so the default has to be zero. */
  private static boolean startsAtZero(ExpressionTree read) {
    MethodInvocationTree call = (MethodInvocationTree) Trees.withoutParens(read);
    return call.getArguments().size() == 1
        || call.getArguments().get(1) instanceof LiteralTree literal
            && literal.getValue() instanceof Number n
            && n.doubleValue() == 0;
  }

  /** The operand as a value of the map; null if it is of another type. */
  private String asValue(ExpressionTree operand, Type boxed) {
    Type wanted = file.types().unboxedType(boxed);
    Type given = file.types().unboxedTypeOrType(Trees.type(operand)).baseType();
    boolean counts = wanted.hasTag(TypeTag.INT) || wanted.hasTag(TypeTag.LONG);
    if (!counts || !given.isPrimitive() || !file.types().isSubtype(given, wanted)) {
      return null;
    }
    if (given.hasTag(wanted.getTag())) {
      return text.of(operand);
    }
    if (wanted.hasTag(TypeTag.INT)) {
      return null;
    }
    boolean literal = operand instanceof LiteralTree && given.hasTag(TypeTag.INT);
    boolean name = operand instanceof IdentifierTree;
    return literal
        ? text.of(operand) + "L"
        : "(long) " + (name ? text.of(operand) : "(" + text.of(operand) + ")");
  }
}
