package io.github.racelint.extract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A test that was passed on the way to a point.
 *
 * @param condition the expression tested
 * @param outcome what came out
 * @param reads what it was computed from
 * @param changes how many changes this body had made before
 * @param only the one statement that it decides, as an expression; null when it decides more
 * @param loop whether it says if a loop goes on
 */
record Tested(
    Tree condition, Object outcome, List<Eval.Read> reads, int changes, Tree only, boolean loop) {

  /** Those which both paths have passed with the same outcome. */
  static List<Tested> onBoth(List<Tested> a, List<Tested> b) {
    if (a.equals(b)) {
      return a;
    }
    return a.stream().filter(b::contains).toList();
  }

  /**
   * The tests that lead into a loop. What was tested of a variable before it decides the acts of
   * the first round, whatever becomes of it in that round; what was asked of a collection as a
   * whole is mostly asked again for each element.
   *
   * @param first those that lead to the loop
   * @param each those that lead into each of its rounds
   */
  static List<Tested> beforeLoop(List<Tested> first, List<Tested> each) {
    if (first.equals(each)) {
      return each;
    }
    List<Tested> all = new ArrayList<>();
    for (Tested test : first) {
      List<Eval.Read> ofFields =
          test.reads.stream().filter(r -> r.location() instanceof Location.OfField).toList();
      if (each.contains(test)) {
        all.add(test);
      } else if (!ofFields.isEmpty()) {
        all.add(test.reading(ofFields));
      }
    }
    return List.copyOf(all);
  }

  /** What is left of tests when a location has changed since. */
  static List<Tested> without(Location location, List<Tested> tests) {
    List<Tested> left = new ArrayList<>();
    for (Tested test : tests) {
      List<Eval.Read> others = test.reads.stream().filter(r -> !decides(r, location)).toList();
      if (others.size() == test.reads.size()) {
        left.add(test);
      } else if (!others.isEmpty()) {
        left.add(test.reading(others));
      }
    }
    return List.copyOf(left);
  }

  /** Whether it asks for one value that stands for none: {@code hash == 0}, {@code x == null}. */
  boolean comparesWithLiteral() {
    Tree bare = condition instanceof ExpressionTree e ? TreeInfo.skipParens((JCTree) e) : condition;
    return bare instanceof BinaryTree binary
        && (binary.getKind() == Kind.EQUAL_TO || binary.getKind() == Kind.NOT_EQUAL_TO)
        && (binary.getLeftOperand() instanceof LiteralTree
            || binary.getRightOperand() instanceof LiteralTree
            || binary.getRightOperand() instanceof UnaryTree);
  }

  private Tested reading(List<Eval.Read> others) {
    return new Tested(condition, outcome, others, changes, only, loop);
  }

  /** Whether the condition itself reads a location, not a local that was read from it. */
  boolean asksDirectly(Location location) {
    boolean[] found = {false};
    List<Tree> asked = new ArrayList<>();
    reads(location).forEach(read -> asked.add(read.tree()));
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree != null && asked.contains(tree);
        return super.scan(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  /** The read of a location of which it asks whether it is null; null if it does not. */
  Eval.Read nullTestOf(Location location) {
    for (Eval.Read read : reads) {
      if (read.tree() != null && read.location().equals(location) && isNullTestOf(read.tree())) {
        return read;
      }
    }
    return null;
  }

  private boolean isNullTestOf(Tree asked) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBinary(BinaryTree tree, Void unused) {
        boolean equality = tree.getKind() == Kind.EQUAL_TO || tree.getKind() == Kind.NOT_EQUAL_TO;
        found[0] |=
            equality
                && (isPair(tree.getLeftOperand(), tree.getRightOperand())
                    || isPair(tree.getRightOperand(), tree.getLeftOperand()));
        return super.visitBinary(tree, unused);
      }

      private boolean isPair(ExpressionTree one, ExpressionTree other) {
        return TreeInfo.skipParens((JCTree) one) == asked
            && TreeInfo.skipParens((JCTree) other).getKind() == Kind.NULL_LITERAL;
      }
    }.scan(condition, null);
    return found[0];
  }

  /** Whether it asks if a number is in its range: what is put right then is the same for all. */
  boolean isRange(Location location) {
    List<Tree> asked = new ArrayList<>();
    reads(location).forEach(read -> asked.add(read.tree()));
    boolean[] ranges = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBinary(BinaryTree tree, Void unused) {
        switch (tree.getKind()) {
          case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
              ranges[0] |=
                  reads.size() == 1
                      || asked.contains(TreeInfo.skipParens((JCTree) tree.getLeftOperand()))
                      || asked.contains(TreeInfo.skipParens((JCTree) tree.getRightOperand()));
          default -> {}
        }
        return super.visitBinary(tree, unused);
      }
    }.scan(condition, null);
    return ranges[0];
  }

  boolean decides(Location changed) {
    return reads.stream().anyMatch(r -> decides(r, changed));
  }

  /** The reads of a location, or of what it is a part of. */
  List<Eval.Read> reads(Location changed) {
    return reads.stream().filter(r -> decides(r, changed)).toList();
  }

  /** Whether what was read is (part of) what is changed. */
  private static boolean decides(Eval.Read asked, Location changed) {
    Location read = asked.location();
    if (asked.tree() == null) {
      return false;
    }
    if (read instanceof Location.OfField
        || changed instanceof Location.OfField
        || isArray(read)
        || isArray(changed)) {
      return ExpressionWalk.same(read, changed);
    }
    boolean otherKey =
        read instanceof Location.OfElement r
            && changed instanceof Location.OfElement c
            && !r.index().equals(c.index());
    return !otherKey
        && read.base().equals(changed.base())
        && !(read.base() instanceof Value.Unknown);
  }

  private static boolean isArray(Location location) {
    return location instanceof Location.OfElement e && e.array();
  }
}
