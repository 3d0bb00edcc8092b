package io.github.racelint.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import java.util.List;
import java.util.Set;

/** {@code if (!done.get()) done.set(true)} becomes {@code done.compareAndSet(false, true)}. */
final class AtomicPair {
  private static final String ATOMICS = "java.util.concurrent.atomic.Atomic";
  private static final Set<String> UP = Set.of("incrementAndGet", "getAndIncrement");
  private static final Set<String> DOWN = Set.of("decrementAndGet", "getAndDecrement");

  private AtomicPair() {}

  static PairFix.Pair of(RaceSite site, Decision decision, TreePath test, TreePath act) {
    MethodInvocationTree acting = (MethodInvocationTree) act.getLeaf();
    ExpressionTree object = RaceSite.receiver(acting);
    String type = site.file().types().erasure(Trees.type(object)).tsym.flatName().toString();
    boolean reads = CallFix.method((MethodInvocationTree) test.getLeaf()).equals("get");
    if (!type.startsWith(ATOMICS) || type.endsWith("Array") || !reads) {
      return null;
    }
    String name = site.file().text().of(object);
    String method = CallFix.method(acting);
    if (type.endsWith("Reference") && isOfNumbers(decision)) {
      return null; // two boxed numbers are not one object
    }
    if ((method.equals("set") || method.equals("lazySet")) && acting.getArguments().size() == 1) {
      return set(decision, name, acting.getArguments().get(0), site.variable().symbol());
    }
    boolean up = UP.contains(method);
    return up || DOWN.contains(method) ? step(decision, name, test.getLeaf(), up) : null;
  }

  private static boolean isOfNumbers(Decision decision) {
    BinaryTree relation = decision.relation();
    return relation != null
        && (Trees.type(relation.getLeftOperand()).isPrimitive()
            || Trees.type(relation.getRightOperand()).isPrimitive());
  }

  /**
   * A plain assignment behind a test.
   *
   * @param name the expression that names the atomic object
   */
  static PairFix.Pair set(Decision decision, String name, ExpressionTree value, Symbol variable) {
    FileText text = decision.file().text();
    String given = text.of(value);
    if (decision.expected() == null) {
      return extreme(decision, name, value);
    }
    String call = name + ".compareAndSet(" + decision.expected() + ", " + given + ")";
    boolean kept = decision.kept() != null && !decision.keepsForNothing();
    if (decision.atOnce() && !kept && Decision.isCheap(value, variable, decision.file())) {
      return new PairFix.Pair("compareAndSet", decision.asOne(call, "!" + call, call));
    }
    boolean last = decision.onlyActs() && !Use.mentions(value, variable);
    return last && decision.answer() == null
        ? new PairFix.Pair(
            "compareAndSet",
            List.of(
                new Edit(
                    text.start(decision.act().getLeaf()),
                    text.end(decision.act().getLeaf()),
                    call + ";")))
        : null;
  }

  /** {@code if (n > max.get()) max.set(n)}. */
  private static PairFix.Pair extreme(Decision decision, String name, ExpressionTree value) {
    BinaryTree relation = decision.relation();
    if (relation == null || !decision.onlyActs() || decision.answer() != null) {
      return null;
    }
    FileText text = decision.file().text();
    String given = text.of(Trees.withoutParens(value));
    boolean left = text.of(Trees.withoutParens(relation.getLeftOperand())).equals(given);
    boolean right = text.of(Trees.withoutParens(relation.getRightOperand())).equals(given);
    boolean greater =
        relation.getKind() == Tree.Kind.GREATER_THAN
            || relation.getKind() == Tree.Kind.GREATER_THAN_EQUAL;
    boolean less =
        relation.getKind() == Tree.Kind.LESS_THAN
            || relation.getKind() == Tree.Kind.LESS_THAN_EQUAL;
    boolean kept = decision.kept() != null && !decision.keepsForNothing();
    if (left == right || !(greater || less) || !CallFix.isName(value) || kept) {
      return null;
    }
    String extreme = greater == left ? "max" : "min";
    String call = name + ".accumulateAndGet(" + given + ", Math::" + extreme + ")";
    return new PairFix.Pair("accumulateAndGet", decision.asOne("", "", call));
  }

  /** {@code if (open.get() < limit) open.incrementAndGet()}. */
  static PairFix.Pair step(Decision decision, String name, Tree read, boolean up) {
    BinaryTree relation = decision.relation();
    if (relation == null
        || decision.kept() != null
        || decision.answer() != null
        || !decision.atOnce()) {
      return null;
    }
    FileText text = decision.file().text();
    boolean left = Trees.withoutParens(relation.getLeftOperand()) == read;
    ExpressionTree other = left ? relation.getRightOperand() : relation.getLeftOperand();
    if (!Decision.isSteady(other)) {
      return null;
    }
    String v = decision.file().index().freeName("value", "current", "old");
    String before = text.between(text.start(relation), text.start(read));
    String after = text.between(text.end(read), text.end(relation));
    String next = v + (up ? " + 1" : " - 1");
    String choice = decision.inside() ? " ? " + next + " : " + v : " ? " + v + " : " + next;
    String call = name + ".getAndUpdate(" + v + " -> " + before + v + after + choice + ")";
    String asked = before + call + after;
    return new PairFix.Pair("getAndUpdate", decision.asOne(asked, asked, call));
  }
}
