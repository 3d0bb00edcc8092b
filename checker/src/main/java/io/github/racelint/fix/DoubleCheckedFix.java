package io.github.racelint.fix;

import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is made on first use: a second look, under a lock, decides who makes it, and the variable is
 * volatile, so that who sees it sees all of it.
 */
final class DoubleCheckedFix {
  private DoubleCheckedFix() {}

  /** The fix; null if the variable is written anywhere else, or more than made there. */
  static Fix of(RaceSite site) {
    Variable variable = site.variable();
    List<Use> uses = site.testAndAct(site.race());
    if (site.race().kind() != Race.Kind.CHECK_THEN_ACT
        || site.race().usual() != null
        || uses.isEmpty()
        || variable.part() != Variable.Part.ITSELF
        || variable.open()
        || !variable.isField()
        || variable.declaration() == null
        || site.peers().size() > 1) {
      return null;
    }
    Decision decision = Decision.of(site.file(), uses.get(0).whole(), uses.get(1).whole());
    String lock = lock(site);
    if (decision == null || lock == null || !isFirstUse(decision, variable, uses.get(1))) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(again(site.file(), decision, lock));
    if ((variable.symbol().flags() & Flags.VOLATILE) == 0) {
      VariableTree tree = variable.tree();
      Tree type = Trees.writtenType(tree);
      if (type == null || site.file().index().declaredWith(variable.declaration()).size() > 1) {
        return null;
      }
      FileText text = site.file().text();
      edits.add(new Edit(text.start(type), text.end(type), "volatile " + text.of(type)));
    }
    String title = "look again at '" + variable.name() + "' under a lock, and make it volatile";
    return new Fix(Fix.Kind.DOUBLE_CHECKED, title, "", edits, Set.of());
  }

  private static boolean isFirstUse(Decision decision, Variable variable, Use act) {
    Tree then = ((IfTree) decision.branch().getLeaf()).getThenStatement();
    List<? extends StatementTree> around = decision.around();
    boolean plain =
        "null".equals(decision.expected())
            && decision.inside()
            && decision.kept() == null
            && decision.answer() == null
            && ((IfTree) decision.branch().getLeaf()).getElseStatement() == null;
    boolean last =
        decision.act().getLeaf() == then
            || decision.act().getParentPath().getLeaf() == then
                && around.get(around.size() - 1) == decision.act().getLeaf();
    boolean only =
        variable.uses().stream()
            .filter(use -> use.writes() && !use.initial())
            .allMatch(use -> use == act);
    boolean waits = Waits.in(new Region(decision.branch(), decision.branch().getLeaf()));
    return plain && last && only && !waits;
  }

  private static Edit again(SourceFile file, Decision decision, String lock) {
    FileText text = file.text();
    IfTree branch = (IfTree) decision.branch().getLeaf();
    String old = text.of(branch);
    String line = text.lineBreak() + text.indentAt(text.start(branch));
    String inner = line + text.step();
    String head = text.between(text.start(branch), text.end(branch.getCondition()));
    String again =
        head
            + " {"
            + inner
            + "synchronized ("
            + lock
            + ") {"
            + inner
            + text.step()
            + text.furtherIn(text.furtherIn(old))
            + inner
            + "}"
            + line
            + "}";
    return new Edit(text.start(branch), text.end(branch), again);
  }

  private static String lock(RaceSite site) {
    ClassSymbol owner = (ClassSymbol) site.variable().symbol().owner;
    if (site.variable().symbol().isStatic()) {
      return owner.name.isEmpty() ? null : owner.name + ".class";
    }
    return new ThisNames(site.at(), site.file().types()).of(owner);
  }
}
