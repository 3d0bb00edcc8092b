package io.github.racelint.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code map.put(key, map.get(key) + 1)} becomes {@code map.merge(key, 1, Integer::sum)}, any other
 * function of the old value {@code map.compute}: one step in a concurrent map; a {@code HashMap}
 * that only this file has becomes one.
 */
final class MapFix {
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
    List<Edit> own = edits(site.race());
    if (own == null || own.isEmpty() || !isMap()) {
      return null;
    }
    String call = own.get(0).text();
    String method = call.contains("compute(") ? "compute" : "merge";
    if (ObjectType.isSafe(site)) {
      return new Fix(Fix.Kind.CONCURRENT, "call '" + method + "' instead", "", own, Set.of());
    }
    ContainerFix container = new ContainerFix(site);
    Replacement chosen = container.chosen();
    List<Edit> all = new ArrayList<>(own);
    boolean every = chosen != null && everyPeer(all) && !new ContainerUses(site).testBeforeAct();
    List<Edit> declared = every ? container.edits(chosen) : null;
    if (declared == null) {
      return null;
    }
    all.addAll(declared);
    return new Fix(
        Fix.Kind.CONCURRENT,
        container.title(chosen) + " and make one call of two",
        "",
        all,
        container.imports());
  }

  private boolean isMap() {
    return site.variable().part() == Variable.Part.CONTENT
        && ObjectType.isA(file, site.variable().symbol().type, "java.util.Map");
  }

  /** The other places where this map loses updates: they are mended with it, or nothing is. */
  private boolean everyPeer(List<Edit> edits) {
    for (Race peer : site.peers()) {
      List<Edit> more = peer == site.race() ? List.of() : edits(peer);
      if (more == null) {
        return false;
      }
      edits.addAll(more);
    }
    return true;
  }

  /** What makes one call of the two in a race; null if nothing does. */
  private List<Edit> edits(Race race) {
    return switch (race.kind()) {
      case UNSAFE_SHARING -> List.of();
      case CHECK_THEN_ACT -> {
        PairFix.Pair pair = PairFix.pair(site, race);
        yield pair == null ? null : pair.edits();
      }
      case LOST_UPDATE -> {
        for (Use use : site.variable().uses()) {
          TreePath call = RaceSite.callOn(use);
          if (call.getLeaf() instanceof MethodInvocationTree tree
              && ((JCTree) tree).getPreferredPosition() == race.place().offset()) {
            yield update(tree, call);
          }
        }
        yield null;
      }
      default -> null;
    };
  }

  private List<Edit> update(MethodInvocationTree call, TreePath path) {
    CallFix calls = CallFix.at(file, path);
    if (!calls.isPlain()
        || !CallFix.method(call).equals("put")
        || call.getArguments().size() != 2
        || !CallFix.isName(call.getArguments().get(0))) {
      return null;
    }
    String one = merge(call, calls);
    one = one != null ? one : counted(call, calls);
    one = one != null ? one : compute(call, calls);
    if (one == null) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(text.start(call), text.end(call), one));
    edits.addAll(calls.keptReads());
    return edits;
  }

  /** {@code n == null ? 1 : n + 1}. */
  private String counted(MethodInvocationTree call, CallFix calls) {
    String key = text.of(call.getArguments().get(0));
    if (!(Trees.withoutParens(call.getArguments().get(1))
            instanceof ConditionalExpressionTree choice)
        || !(Trees.withoutParens(choice.getCondition()) instanceof BinaryTree test)
        || test.getKind() != Tree.Kind.EQUAL_TO
        || test.getRightOperand().getKind() != Tree.Kind.NULL_LITERAL
        || !calls.isRead(test.getLeftOperand(), key)
        || !(Trees.withoutParens(choice.getFalseExpression()) instanceof BinaryTree sum)
        || sum.getKind() != Tree.Kind.PLUS
        || !calls.isRead(sum.getLeftOperand(), key)) {
      return null;
    }
    ExpressionTree first = choice.getTrueExpression();
    boolean same = text.of(sum.getRightOperand()).equals(text.of(first));
    Type boxed = Trees.type(calls.origin(sum.getLeftOperand()));
    String value = same && Decision.isSteady(first) ? asValue(first, boxed) : null;
    return value == null ? null : merged(call, value, boxed);
  }

  private String merged(MethodInvocationTree call, String value, Type boxed) {
    return text.of(RaceSite.receiver(call))
        + ".merge("
        + text.of(call.getArguments().get(0))
        + ", "
        + value
        + ", "
        + boxed.tsym.name
        + "::sum)";
  }

  /** Any function of the old value. */
  private String compute(MethodInvocationTree call, CallFix calls) {
    String key = text.of(call.getArguments().get(0));
    String name = file.index().freeName("value", "current", "old");
    String body = calls.body(call.getArguments().get(1), key, name);
    String ignored = file.index().freeName("key", "same", "wanted");
    return body == null
        ? null
        : text.of(RaceSite.receiver(call))
            + ".compute("
            + key
            + ", ("
            + ignored
            + ", "
            + name
            + ") -> "
            + body
            + ")";
  }

  private String merge(MethodInvocationTree call, CallFix calls) {
    ExpressionTree key = call.getArguments().get(0);
    if (!(Trees.withoutParens(call.getArguments().get(1)) instanceof BinaryTree sum)
        || sum.getKind() != Tree.Kind.PLUS) {
      return null;
    }
    boolean left = calls.isRead(sum.getLeftOperand(), text.of(key));
    ExpressionTree read = left ? sum.getLeftOperand() : sum.getRightOperand();
    ExpressionTree operand = left ? sum.getRightOperand() : sum.getLeftOperand();
    if (!calls.isRead(read, text.of(key))
        || !startsAtZero(calls.origin(read))
        || !calls.reads(operand, text.of(key)).isEmpty()) {
      return null;
    }
    Type boxed = Trees.type(calls.origin(read));
    String value = asValue(operand, boxed);
    return value == null ? null : merged(call, value, boxed);
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
