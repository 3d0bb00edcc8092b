package io.github.racelint.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that is read, an {@code if} that asks what it is, and a statement that is made for one
 * answer only: what can become one call.
 *
 * @param file where it is
 * @param branch the {@code if}
 * @param asked the expression that holds the answer: the condition, or the start of a local
 * @param relation the comparison in it; null if the value is a truth by itself
 * @param kept the local that keeps the value; null if none does
 * @param answer the local that keeps the answer; null if none does
 * @param expected what the value is when the act is made; null if that is not one constant
 * @param whenTrue whether the act is made when {@code asked} is true
 * @param inside whether the act stands in the {@code if}, else it comes after one that leaves
 * @param act the statement
 */
record Decision(
    SourceFile file,
    TreePath branch,
    Tree asked,
    BinaryTree relation,
    VariableTree kept,
    VariableTree answer,
    String expected,
    boolean whenTrue,
    boolean inside,
    TreePath act) {

  /** A question about a value, and the outermost expression of it. */
  private record Question(TreePath top, BinaryTree relation, String constant, boolean equal) {}

  /**
   * The decision between a read and an act; null if it is not of a plain form.
   *
   * @param read the expression that reads
   * @param acting the expression that acts
   */
  static Decision of(SourceFile file, TreePath read, TreePath acting) {
    TreePath act = acting.getParentPath();
    if (!(act.getLeaf() instanceof ExpressionStatementTree)) {
      return null;
    }
    Question first = question(read);
    TreePath parent = first.top().getParentPath();
    if (parent.getLeaf() instanceof IfTree) {
      return build(file, first, first, null, act);
    }
    if (!(parent.getLeaf() instanceof VariableTree local)
        || !(parent.getParentPath().getLeaf() instanceof BlockTree)) {
      return null;
    }
    VarSymbol symbol = ((JCTree.JCVariableDecl) local).sym;
    for (TreePath use : file.index().uses(symbol)) {
      Question next = question(use);
      TreePath branch = next.top().getParentPath();
      boolean here =
          branch.getLeaf() instanceof IfTree
              && branch.getParentPath().getLeaf() == parent.getParentPath().getLeaf();
      if (here) {
        return build(file, first, next, local, act);
      }
    }
    return null;
  }

  private static Question question(TreePath read) {
    TreePath top = Trees.withParens(read);
    boolean truth = Trees.type(read.getLeaf()).hasTag(TypeTag.BOOLEAN);
    boolean equal = true;
    TreePath parent = top.getParentPath();
    if (!truth && parent.getLeaf() instanceof BinaryTree binary && isComparison(binary)) {
      boolean left = Trees.withoutParens(binary.getLeftOperand()) == read.getLeaf();
      ExpressionTree other = left ? binary.getRightOperand() : binary.getLeftOperand();
      boolean same = binary.getKind() == Tree.Kind.EQUAL_TO;
      boolean constant = same || binary.getKind() == Tree.Kind.NOT_EQUAL_TO;
      String text = constant && isConstant(other) ? other.toString() : null;
      return new Question(Trees.withParens(parent), binary, text, same);
    }
    while (truth
        && parent.getLeaf() instanceof UnaryTree unary
        && unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      equal = !equal;
      top = Trees.withParens(parent);
      parent = top.getParentPath();
    }
    return new Question(top, null, truth ? "true" : null, equal);
  }

  private static boolean isComparison(BinaryTree tree) {
    return switch (tree.getKind()) {
      case EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
          true;
      default -> false;
    };
  }

  /** Whether an expression has one value for ever, which {@code ==} compares. */
  private static boolean isConstant(ExpressionTree tree) {
    Tree plain = Trees.withoutParens(tree);
    if (plain instanceof LiteralTree literal) {
      return !(literal.getValue() instanceof String);
    }
    return CallFix.isName(plain)
        && Trees.symbol(plain) instanceof VarSymbol v
        && v.isStatic()
        && (v.flags() & Flags.FINAL) != 0;
  }

  private static Decision build(
      SourceFile file, Question first, Question last, VariableTree local, TreePath act) {
    TreePath branch = last.top().getParentPath();
    IfTree tree = (IfTree) branch.getLeaf();
    boolean keepsAnswer = local != null && first.constant() != null;
    boolean inside = isWithin(act, tree.getThenStatement());
    if (!inside && !follows(act, branch) || tree.getCondition() != last.top().getLeaf()) {
      return null;
    }
    Question about = keepsAnswer || local == null ? first : last;
    // Whether the condition is true when the value is the constant.
    boolean equal = keepsAnswer ? first.equal() == last.equal() : last.equal();
    boolean made = equal == inside;
    boolean truth = about.relation() == null;
    String expected = about.constant();
    if (expected != null && !made) {
      expected = truth ? "false" : null;
    }
    return new Decision(
        file,
        branch,
        Trees.withoutParens((keepsAnswer ? first.top() : last.top()).getLeaf()),
        about.relation(),
        keepsAnswer ? null : local,
        keepsAnswer ? local : null,
        expected,
        keepsAnswer ? inside == last.equal() : inside,
        inside,
        act);
  }

  /** Whether a statement follows an {@code if} that leaves, in its block. */
  private static boolean follows(TreePath act, TreePath branch) {
    IfTree tree = (IfTree) branch.getLeaf();
    Tree block = branch.getParentPath().getLeaf();
    return tree.getElseStatement() == null
        && leaves(tree.getThenStatement())
        && block instanceof BlockTree
        && act.getParentPath().getLeaf() == block
        && ((BlockTree) block).getStatements().indexOf(act.getLeaf())
            > ((BlockTree) block).getStatements().indexOf(tree);
  }

  private static boolean leaves(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> all = block.getStatements();
      return !all.isEmpty() && leaves(all.get(all.size() - 1));
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof ContinueTree
        || statement instanceof BreakTree;
  }

  private static boolean isWithin(TreePath path, Tree outer) {
    TreePath body = Trees.body(path);
    for (TreePath p = path; p != null && p.getLeaf() != body.getLeaf(); p = p.getParentPath()) {
      if (p.getLeaf() == outer) {
        return true;
      }
    }
    return false;
  }

  /** The statements of the block in which the act stands; only the act if it is in none. */
  List<? extends StatementTree> around() {
    return act.getParentPath().getLeaf() instanceof BlockTree block
        ? block.getStatements()
        : List.of((StatementTree) act.getLeaf());
  }

  /** Whether nothing happens between the answer and the act. */
  boolean atOnce() {
    IfTree tree = (IfTree) branch.getLeaf();
    if (tree.getElseStatement() != null && tree.getThenStatement() == act.getLeaf()) {
      return false; // without the act there would be no statement
    }
    if (!inside) {
      List<? extends StatementTree> all = around();
      return all.indexOf(act.getLeaf()) == all.indexOf(branch.getLeaf()) + 1 && isDirect();
    }
    Tree then = ((IfTree) branch.getLeaf()).getThenStatement();
    boolean first =
        then == act.getLeaf()
            || act.getParentPath().getLeaf() == then && around().get(0) == act.getLeaf();
    return first && isDirect();
  }

  /** Whether a local that takes part is declared in the statement before. */
  private boolean isDirect() {
    VariableTree local = kept != null ? kept : answer;
    if (local == null) {
      return true;
    }
    List<? extends StatementTree> all =
        ((BlockTree) branch.getParentPath().getLeaf()).getStatements();
    return all.indexOf(local) + 1 == all.indexOf(branch.getLeaf());
  }

  /** Whether the {@code if} is there for the act alone. */
  boolean onlyActs() {
    return inside && around().size() == 1 && ((IfTree) branch.getLeaf()).getElseStatement() == null;
  }

  /** Whether the local that keeps the value is asked by the {@code if} and nobody else. */
  boolean keepsForNothing() {
    return kept != null && file.index().uses(((JCTree.JCVariableDecl) kept).sym).size() == 1;
  }

  /**
   * The edits by which one call asks and acts.
   *
   * @param success an expression that is true if the act was made
   * @param failure one that is true if it was not
   * @param alone the call by itself
   */
  List<Edit> asOne(String success, String failure, String alone) {
    FileText text = file.text();
    List<Edit> edits = new ArrayList<>();
    if (keepsForNothing()) {
      edits.add(text.removal(kept));
    }
    if (onlyActs() && answer == null) {
      edits.add(new Edit(text.start(branch.getLeaf()), text.end(branch.getLeaf()), alone + ";"));
      return edits;
    }
    edits.add(new Edit(text.start(asked), text.end(asked), whenTrue ? success : failure));
    edits.add(text.removal(onlyActs() ? branch.getLeaf() : act.getLeaf()));
    return edits;
  }

  /** Whether an expression can be evaluated where it was not: it only computes, at no cost. */
  static boolean isCheap(Tree tree, Symbol variable, SourceFile file) {
    Tree plain = Trees.withoutParens(tree);
    boolean name = CallFix.isName(plain) || plain.toString().equals("this");
    boolean current = plain.toString().equals("Thread.currentThread()");
    return (name || current || isComputed(plain, variable, file)) && !Use.mentions(plain, variable);
  }

  private static boolean isComputed(Tree plain, Symbol variable, SourceFile file) {
    return !(plain instanceof com.sun.source.tree.NewClassTree)
        && !(plain instanceof com.sun.source.tree.LambdaExpressionTree)
        && !(plain instanceof com.sun.source.tree.NewArrayTree)
        && Capture.fits(plain, variable, file.types(), file.symtab());
  }

  /** Whether a name has one value as long as it can be seen. */
  static boolean isSteady(Tree tree) {
    Tree plain = Trees.withoutParens(tree);
    if (plain instanceof LiteralTree) {
      return true;
    }
    return CallFix.isName(plain)
        && Trees.symbol(plain) instanceof VarSymbol v
        && ((v.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0)
        && (!(v.owner instanceof ClassSymbol) || (v.flags() & Flags.FINAL) != 0);
  }
}
