package io.github.racelint.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code if (!queue.isEmpty()) queue.remove()}: what is taken says whether there was anything. */
final class QueuePair {
  /** What takes an element, and what gives null where there is none. */
  private static final Map<String, String> TAKING =
      Map.of(
          "remove", "poll",
          "poll", "poll",
          "removeFirst", "pollFirst",
          "pollFirst", "pollFirst",
          "removeLast", "pollLast",
          "pollLast", "pollLast",
          "pop", "poll");

  private final RaceSite site;
  private final FileText text;
  private final MethodInvocationTree taking;
  private final TreePath act;

  private QueuePair(RaceSite site, TreePath act) {
    this.site = site;
    this.text = site.file().text();
    this.act = act;
    this.taking = (MethodInvocationTree) act.getLeaf();
  }

  static PairFix.Pair of(RaceSite site, TreePath test, TreePath act) {
    MethodInvocationTree taking = (MethodInvocationTree) act.getLeaf();
    boolean queue =
        ObjectType.isA(site.file(), Trees.type(RaceSite.receiver(taking)), "java.util.Queue");
    boolean primitive =
        act.getParentPath().getLeaf() instanceof VariableTree local
            && ((JCTree.JCVariableDecl) local).sym.type.isPrimitive();
    boolean asks = CallFix.method((MethodInvocationTree) test.getLeaf()).equals("isEmpty");
    if (!queue
        || !asks
        || primitive
        || !taking.getArguments().isEmpty()
        || !TAKING.containsKey(CallFix.method(taking))) {
      return null;
    }
    TreePath not = Trees.withParens(test).getParentPath();
    if (!(not.getLeaf() instanceof UnaryTree unary)
        || unary.getKind() != Tree.Kind.LOGICAL_COMPLEMENT) {
      return null;
    }
    TreePath decides = Trees.withParens(not).getParentPath();
    List<Edit> edits = new QueuePair(site, act).edits(decides);
    return edits == null ? null : new PairFix.Pair(TAKING.get(CallFix.method(taking)), edits);
  }

  private List<Edit> edits(TreePath decides) {
    TreePath statement = act;
    while (statement != null && !(statement.getLeaf() instanceof StatementTree)) {
      statement = statement.getParentPath();
    }
    if (statement == null
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)
        || block.getStatements().get(0) != statement.getLeaf()
        || statement.getParentPath().getParentPath().getLeaf() != decides.getLeaf()) {
      return null;
    }
    boolean loop = decides.getLeaf() instanceof WhileLoopTree;
    if (!loop
        && !(decides.getLeaf() instanceof IfTree branch
            && branch.getElseStatement() == null
            && branch.getThenStatement() == block)) {
      return null;
    }
    return loop ? inLoop(statement) : inBranch(decides, block, statement);
  }

  private String taken() {
    return text.of(RaceSite.receiver(taking)) + "." + TAKING.get(CallFix.method(taking)) + "()";
  }

  /** Leaves the loop when there was nothing. */
  private List<Edit> inLoop(TreePath statement) {
    String line = text.lineBreak() + text.indentAt(text.start(statement.getLeaf()));
    if (statement.getLeaf() instanceof VariableTree local && local.getInitializer() == taking) {
      String kept = text.between(text.start(local), text.start(taking)) + taken() + ";";
      return List.of(
          new Edit(text.start(local), text.end(local), kept + leave(local.getName(), line)));
    }
    String type = elementType();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || type == null
        || !isFirstEvaluated(statement)) {
      return null;
    }
    String name = site.file().index().freeName("next", "head", "taken");
    String declared = type + " " + name + " = " + taken() + ";" + leave(name, line) + line;
    List<Edit> edits = new ArrayList<>();
    String before = text.between(text.start(statement.getLeaf()), text.start(taking));
    edits.add(
        new Edit(text.start(statement.getLeaf()), text.end(taking), declared + before + name));
    return edits;
  }

  private String leave(CharSequence name, String line) {
    return line + "if (" + name + " == null) {" + line + text.step() + "break;" + line + "}";
  }

  /** Whether nothing else is evaluated before the call, so that it can be taken out in front. */
  private boolean isFirstEvaluated(TreePath statement) {
    String before = text.between(text.start(statement.getLeaf()), text.start(taking));
    return before.matches("[\\w.\\s(]*") && act.getParentPath().getLeaf() != statement.getLeaf();
  }

  private String elementType() {
    Type type = Trees.type(taking);
    boolean plain = type != null && type.hasTag(com.sun.tools.javac.code.TypeTag.CLASS);
    if (!plain || !type.getTypeArguments().isEmpty() || type.isCompound()) {
      return null;
    }
    Tree written =
        site.variable().declaration() == null ? null : Trees.writtenType(site.variable().tree());
    return written instanceof com.sun.source.tree.ParameterizedTypeTree generic
            && generic.getTypeArguments().size() == 1
            && site.file().types().isSameType(Trees.type(generic.getTypeArguments().get(0)), type)
        ? text.of(generic.getTypeArguments().get(0))
        : null;
  }

  /** Takes first and asks afterwards. */
  private List<Edit> inBranch(TreePath decides, BlockTree block, TreePath statement) {
    if (!(statement.getLeaf() instanceof VariableTree local)
        || local.getInitializer() != taking
        || !(decides.getParentPath().getLeaf() instanceof BlockTree)
        || !site.file().index().isOnlyLocalNamed(local.getName().toString())
        || block.getStatements().size() < 2) {
      return null;
    }
    IfTree branch = (IfTree) decides.getLeaf();
    String line = text.lineBreak() + text.indentAt(text.start(branch));
    String kept = text.between(text.start(local), text.start(taking)) + taken() + ";";
    Tree condition = branch.getCondition();
    String asked =
        kept
            + line
            + text.between(text.start(branch), text.start(condition))
            + "("
            + local.getName()
            + " != null)";
    return List.of(new Edit(text.start(branch), text.end(condition), asked), text.removal(local));
  }
}
