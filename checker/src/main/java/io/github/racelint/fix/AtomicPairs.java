package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;

/**
 * The tests of a plain variable and the acts that they decide, as calls on the atomic object that
 * it becomes.
 */
final class AtomicPairs {
  private final RaceSite site;
  private final Variable variable;

  private AtomicPairs(RaceSite site) {
    this.site = site;
    this.variable = site.variable();
  }

  /**
   * The edits for all pairs; empty if each use is a step by itself, null if some pair is more than
   * one call can do.
   */
  static List<Edit> of(RaceSite site) {
    return new AtomicPairs(site).edits();
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    List<List<Use>> pairs = pairs();
    if (pairs.isEmpty() && UsePattern.isOneStep(variable)) {
      boolean decided =
          site.peers().stream().anyMatch(peer -> peer.kind() == Race.Kind.CHECK_THEN_ACT);
      return decided ? null : edits;
    }
    if (variable.elements()
        || pairs.stream().map(pair -> pair.get(0)).distinct().count() < pairs.size()
        || pairs.stream().map(pair -> pair.get(1)).distinct().count() < pairs.size()) {
      return null;
    }
    for (List<Use> pair : pairs) {
      PairFix.Pair one = one(pair.get(0), pair.get(1));
      if (one == null) {
        return null;
      }
      edits.addAll(one.edits());
    }
    boolean known =
        site.peers().stream()
            .filter(peer -> peer.kind() == Race.Kind.CHECK_THEN_ACT)
            .allMatch(peer -> pairs.contains(site.testAndAct(peer)));
    return known ? edits : null;
  }

  private List<List<Use>> pairs() {
    List<Use> shared = variable.shared();
    List<List<Use>> pairs = new ArrayList<>();
    for (Use write : shared) {
      for (Use read : shared) {
        if (write.writes() && UsePattern.leadsTo(read, write)) {
          pairs.add(List.of(read, write));
        }
      }
    }
    return pairs;
  }

  private PairFix.Pair one(Use read, Use write) {
    Decision decision = Decision.of(site.file(), read.whole(), write.whole());
    FileText text = site.file().text();
    String name = text.of(write.name().getLeaf());
    if (decision == null
        || !decision.atOnce()
        || read.kind() != Use.Kind.READ
        || !name.equals(text.of(read.name().getLeaf()))) {
      return null;
    }
    Tree whole = write.whole().getLeaf();
    if (whole instanceof UnaryTree step) {
      boolean up =
          step.getKind() == Tree.Kind.PREFIX_INCREMENT
              || step.getKind() == Tree.Kind.POSTFIX_INCREMENT;
      boolean integral =
          variable.symbol().type.hasTag(TypeTag.INT) || variable.symbol().type.hasTag(TypeTag.LONG);
      return integral ? AtomicPair.step(decision, name, read.whole().getLeaf(), up) : null;
    }
    if (!(whole instanceof AssignmentTree assignment)) {
      return null;
    }
    ExpressionTree value = assignment.getExpression();
    boolean cheap = Decision.isCheap(value, variable.symbol(), site.file());
    return cheap && isComparable(decision)
        ? AtomicPair.set(decision, name, value, variable.symbol())
        : null;
  }

  /** Whether the atomic object compares as {@code ==} does today. */
  private boolean isComparable(Decision decision) {
    Type type = variable.symbol().type;
    boolean plain =
        type.hasTag(TypeTag.BOOLEAN) || type.hasTag(TypeTag.INT) || type.hasTag(TypeTag.LONG);
    boolean constants = (type.tsym.flags() & Flags.ENUM) != 0;
    return plain
        || decision.expected() != null
            && !type.isPrimitive()
            && (constants || decision.expected().equals("null"));
  }
}
