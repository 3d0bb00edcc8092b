package io.github.racelint.extract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Access;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.List;

/**
 * From which constant to which an act takes a variable: what another thread puts there between the
 * test and the act is lost only if it is neither of the two.
 */
final class Moves {
  private final Frame frame;

  Moves(Frame frame) {
    this.frame = frame;
  }

  /** The move of an assignment that tests decide; null if it writes no constant. */
  Access.Move of(Location location, Eval value, List<Tested> deciding) {
    Value to = value == null ? null : Decisions.constant(value);
    if (to == null || !(location instanceof Location.OfField f)) {
      return null;
    }
    if (f.field().type().equals("boolean")) {
      return new Access.Move(opposite(to), to);
    }
    Value from = null;
    for (Tested test : deciding) {
      if (from == null && test.reads().stream().allMatch(r -> isOf(location, r.location()))) {
        from = equal(test.condition(), test.outcome());
      }
    }
    return new Access.Move(from, to);
  }

  /** Whether a test asks for nothing but a location: constants that it names do not count. */
  private static boolean isOf(Location location, Location read) {
    return ExpressionWalk.same(read, location)
        || (read instanceof Location.OfField f && f.field().is(Field.Trait.FINAL));
  }

  private static Value opposite(Value to) {
    if (!(to instanceof Value.Constant c)) {
      return null;
    }
    return new Value.Constant(c.text().equals("true") ? "false" : "true");
  }

  /** The constant that something must be equal to for an outcome; null if it need not. */
  private Value equal(Tree condition, Object outcome) {
    Tree bare = condition instanceof ExpressionTree e ? TreeInfo.skipParens((JCTree) e) : condition;
    if (bare instanceof UnaryTree not && not.getKind() == Kind.LOGICAL_COMPLEMENT) {
      return outcome instanceof Boolean b ? equal(not.getExpression(), !b) : null;
    }
    if (!(bare instanceof BinaryTree binary) || !(outcome instanceof Boolean)) {
      return null;
    }
    Kind kind = Boolean.TRUE.equals(outcome) ? Kind.EQUAL_TO : Kind.NOT_EQUAL_TO;
    if (binary.getKind() != kind) {
      return null;
    }
    Value right = constant(binary.getRightOperand());
    return right != null ? right : constant(binary.getLeftOperand());
  }

  private Value constant(ExpressionTree tree) {
    ExpressionTree bare = (ExpressionTree) TreeInfo.skipParens((JCTree) tree);
    if (bare instanceof LiteralTree literal) {
      return new Value.Constant(String.valueOf(literal.getValue()));
    }
    boolean constant =
        TreeInfo.symbol((JCTree) bare) instanceof VarSymbol v
            && v.owner.kind == com.sun.tools.javac.code.Kinds.Kind.TYP
            && (v.flags() & (Flags.STATIC | Flags.FINAL)) == (Flags.STATIC | Flags.FINAL);
    return constant
        ? new Value.Static(frame.extractor.names.field((VarSymbol) TreeInfo.symbol((JCTree) bare)))
        : null;
  }
}
