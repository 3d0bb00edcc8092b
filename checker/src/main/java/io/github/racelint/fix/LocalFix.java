package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A field that one method writes before it reads it, every time, becomes a local of that method.
 */
final class LocalFix {
  private final RaceSite site;
  private final FileText text;
  private final Variable variable;

  private LocalFix(RaceSite site) {
    this.site = site;
    this.text = site.file().text();
    this.variable = site.variable();
  }

  /** The fix; null if the field carries something from one call to the next. */
  static Fix of(RaceSite site) {
    Variable variable = site.variable();
    boolean field =
        variable != null
            && variable.part() == Variable.Part.ITSELF
            && variable.isField()
            && variable.mayChangeType(site.file().index())
            && !isSerialized(site)
            && Trees.writtenType(variable.tree()) != null
            && site.file().index().declaredWith(variable.declaration()).size() == 1
            && !site.file().index().isNameOfLocal(variable.name());
    return field ? new LocalFix(site).build() : null;
  }

  /** Whether the field may be part of what is written of an object. */
  private static boolean isSerialized(RaceSite site) {
    SourceFile file = site.file();
    return file.types()
        .isSubtype(site.variable().symbol().owner.type, file.symtab().serializableType);
  }

  private Fix build() {
    ExpressionTree start = variable.tree().getInitializer();
    List<Use> uses = variable.uses();
    if (start != null && !(start instanceof LiteralTree) || uses.size() < 2) {
      return null;
    }
    Use first = uses.get(0);
    TreePath statement = first.whole().getParentPath();
    if (first.kind() != Use.Kind.WRITE
        || !(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)
        || !(first.body().getLeaf() instanceof MethodTree method)
        || method.getReturnType() == null
        || !uses.stream().allMatch(use -> isLater(use, first, block))) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(removal());
    Tree name = ((AssignmentTree) first.whole().getLeaf()).getVariable();
    String type = text.of(Trees.writtenType(variable.tree()));
    edits.add(new Edit(text.start(name), text.end(name), type + " " + variable.name()));
    for (Use use : uses.subList(1, uses.size())) {
      Tree named = use.name().getLeaf();
      if (Trees.base(named) != null) {
        edits.add(new Edit(text.start(named), text.end(named), variable.name()));
      }
    }
    String title = "make '" + variable.name() + "' a local variable of '" + method.getName() + "'";
    return new Fix(Fix.Kind.THREAD_LOCAL, title, "", edits, Set.of());
  }

  private boolean isLater(Use use, Use first, BlockTree block) {
    ExpressionTree base = Trees.base(use.name().getLeaf());
    return (base == null || base.toString().equals("this"))
        && use.body().getLeaf() == first.body().getLeaf()
        && text.start(use.whole().getLeaf()) >= text.start(first.whole().getLeaf())
        && text.end(use.whole().getLeaf()) <= text.end(block);
  }

  /** The declaration goes, and with it what is said of it in front. */
  private Edit removal() {
    Edit plain = text.removal(variable.tree());
    String before = text.between(0, plain.start()).stripTrailing();
    int comment = before.endsWith("*/") ? before.lastIndexOf("/*") : -1;
    if (comment < 0 || !text.startsLine(comment)) {
      return plain;
    }
    int lineStart = comment - text.indentAt(comment).length();
    return new Edit(lineStart, plain.end(), "");
  }
}
