package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import java.util.List;

/** {@code if (map.get(k) == null) map.put(k, v)} becomes {@code map.putIfAbsent(k, v)}. */
final class MapPair {
  private final RaceSite site;
  private final FileText text;
  private final Decision decision;
  private final String map;
  private final ExpressionTree key;
  private final ExpressionTree value;
  private final Tree act;

  private MapPair(RaceSite site, Decision decision, MethodInvocationTree act) {
    this.site = site;
    this.text = site.file().text();
    this.decision = decision;
    this.map = text.of(RaceSite.receiver(act));
    this.key = act.getArguments().get(0);
    this.value = act.getArguments().get(1);
    this.act = decision.act().getLeaf();
  }

  static PairFix.Pair of(RaceSite site, Decision decision, TreePath test, TreePath act) {
    MethodInvocationTree asking = (MethodInvocationTree) test.getLeaf();
    MethodInvocationTree acting = (MethodInvocationTree) act.getLeaf();
    String question = CallFix.method(asking);
    boolean absent =
        question.equals("get") && "null".equals(decision.expected())
            || question.equals("containsKey") && "false".equals(decision.expected());
    boolean map =
        ObjectType.isA(site.file(), Trees.type(RaceSite.receiver(acting)), "java.util.Map");
    if (!map
        || !absent
        || !CallFix.method(acting).equals("put")
        || acting.getArguments().size() != 2
        || !CallFix.isName(acting.getArguments().get(0))
        || !sameKey(site, asking, acting)) {
      return null;
    }
    return new MapPair(site, decision, acting).build();
  }

  private static boolean sameKey(RaceSite site, MethodInvocationTree a, MethodInvocationTree b) {
    FileText text = site.file().text();
    return text.of(a.getArguments().get(0)).equals(text.of(b.getArguments().get(0)));
  }

  private PairFix.Pair build() {
    Symbol variable = site.variable().symbol();
    boolean kept = decision.kept() != null && !decision.keepsForNothing();
    if (decision.atOnce() && !kept && Decision.isCheap(value, variable, site.file())) {
      String call = putIfAbsent();
      return new PairFix.Pair(
          "putIfAbsent", decision.asOne(call + " == null", call + " != null", call));
    }
    PairFix.Pair computed = computed();
    if (computed != null) {
      return computed;
    }
    Edit edit = reassigned();
    if (edit != null) {
      return new PairFix.Pair("putIfAbsent", List.of(edit));
    }
    List<Edit> returned = returned();
    if (returned != null) {
      return new PairFix.Pair("putIfAbsent", returned);
    }
    return decision.onlyActs()
        ? new PairFix.Pair("putIfAbsent", List.of(replaceAct(putIfAbsent() + ";")))
        : null;
  }

  private String putIfAbsent() {
    return map + ".putIfAbsent(" + text.of(key) + ", " + text.of(value) + ")";
  }

  private Edit replaceAct(String by) {
    return new Edit(text.start(act), text.end(act), by);
  }

  private boolean putsKept() {
    return decision.kept() != null && value instanceof IdentifierTree && isNamed(value);
  }

  private boolean isNamed(Tree name) {
    return Trees.symbol(name) == ((JCTree.JCVariableDecl) decision.kept()).sym;
  }

  /** {@code V v = map.get(k); if (v == null) { v = new V(); map.put(k, v); }}. */
  private PairFix.Pair computed() {
    List<? extends StatementTree> around = decision.around();
    if (!putsKept()
        || !decision.inside()
        || ((IfTree) decision.branch().getLeaf()).getElseStatement() != null
        || decision.act().getParentPath().getLeaf()
            != ((IfTree) decision.branch().getLeaf()).getThenStatement()
        || around.size() != 2
        || around.get(1) != act
        || !(around.get(0) instanceof ExpressionStatementTree first)
        || !(first.getExpression() instanceof AssignmentTree made)
        || !isNamed(made.getVariable())
        || !isDeclaredJustBefore()) {
      return null;
    }
    ExpressionTree created = made.getExpression();
    boolean fits =
        Capture.fits(created, site.variable().symbol(), site.file().types(), site.file().symtab())
            && !Use.mentions(created, site.variable().symbol())
            && !Use.mentions(created, ((JCTree.JCVariableDecl) decision.kept()).sym);
    if (!fits) {
      return null;
    }
    String name = site.file().index().freeName("key", "absent", "wanted");
    String call =
        map + ".computeIfAbsent(" + text.of(key) + ", " + name + " -> " + text.of(created) + ")";
    Tree read = decision.kept().getInitializer();
    return new PairFix.Pair(
        "computeIfAbsent",
        List.of(
            new Edit(text.start(read), text.end(read), call),
            text.removal(decision.branch().getLeaf())));
  }

  private boolean isDeclaredJustBefore() {
    List<? extends StatementTree> all =
        ((BlockTree) decision.branch().getParentPath().getLeaf()).getStatements();
    return all.indexOf(decision.kept()) + 1 == all.indexOf(decision.branch().getLeaf());
  }

  /** The local that was put takes the value of who came first. */
  private Edit reassigned() {
    List<? extends StatementTree> around = decision.around();
    boolean last = decision.inside() && around.get(around.size() - 1) == act && around.size() > 1;
    boolean isFinal =
        decision.kept() != null
            && (((JCTree.JCVariableDecl) decision.kept()).sym.flags()
                    & (com.sun.tools.javac.code.Flags.FINAL
                        | com.sun.tools.javac.code.Flags.EFFECTIVELY_FINAL))
                != 0;
    if (!putsKept() || !last || isFinal) {
      return null;
    }
    String first = site.file().index().freeName("earlier", "winner");
    String line = text.lineBreak() + text.indentAt(text.start(act));
    String type = typeOf(decision.kept());
    return replaceAct(
        type
            + " "
            + first
            + " = "
            + putIfAbsent()
            + ";"
            + line
            + "if ("
            + first
            + " != null) {"
            + line
            + text.step()
            + text.of(value)
            + " = "
            + first
            + ";"
            + line
            + "}");
  }

  /** {@code map.put(k, made); return made;}. */
  private List<Edit> returned() {
    List<? extends StatementTree> around = decision.around();
    int at = around.indexOf(act);
    if (!(value instanceof IdentifierTree)
        || at + 1 >= around.size()
        || !(around.get(at + 1) instanceof ReturnTree leaving)
        || leaving.getExpression() == null
        || Trees.symbol(leaving.getExpression()) != Trees.symbol(value)
        || Trees.symbol(value) == null
        || site.file().index().declaration((Symbol.VarSymbol) Trees.symbol(value)) == null) {
      return null;
    }
    Tree declared =
        site.file().index().declaration((Symbol.VarSymbol) Trees.symbol(value)).getLeaf();
    if (!(Trees.symbol(value).owner instanceof Symbol.MethodSymbol)) {
      return null;
    }
    String first = site.file().index().freeName("earlier", "winner");
    ExpressionTree result = leaving.getExpression();
    String choice = first + " != null ? " + first + " : " + text.of(result);
    return List.of(
        replaceAct(typeOf((VariableTree) declared) + " " + first + " = " + putIfAbsent() + ";"),
        new Edit(text.start(result), text.end(result), choice));
  }

  private String typeOf(VariableTree local) {
    Tree written = Trees.writtenType(local);
    return written == null ? "var" : text.of(written);
  }
}
