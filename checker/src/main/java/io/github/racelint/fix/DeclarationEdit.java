package io.github.racelint.fix;

import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import java.util.List;

/** Rewrites the declaration of a variable to another type. */
final class DeclarationEdit {
  private final FileText text;
  private final Variable variable;
  private final List<VariableTree> together;

  DeclarationEdit(FileText text, Variable variable, List<VariableTree> together) {
    this.text = text;
    this.variable = variable;
    this.together =
        together.stream().sorted((a, b) -> Integer.compare(position(a), position(b))).toList();
  }

  /** Whether the declaration is of a form that can be rewritten. */
  boolean isPossible() {
    VariableTree tree = variable.tree();
    return together.stream().allMatch(this::isPlain)
        && (Trees.writtenType(tree) == null || text.start(Trees.writtenType(tree)) < position(tree))
        && !text.between(start(), end(tree)).contains("//");
  }

  private boolean isPlain(VariableTree tree) {
    int after = position(tree) + tree.getName().length();
    int end = tree.getInitializer() == null ? after : text.start(tree.getInitializer());
    String between = text.between(after, end).strip();
    return between.isEmpty() || between.equals("=");
  }

  /**
   * The edit.
   *
   * @param type the new type
   * @param value the new initial value; null to have none
   * @param isFinal whether to make it final
   */
  Edit edit(String type, String value, boolean isFinal) {
    VariableTree tree = variable.tree();
    String own = modifiers(isFinal) + type + " " + tree.getName();
    own += value == null ? "" : " = " + value;
    if (together.size() == 1) {
      return new Edit(start(), end(tree), own);
    }
    StringBuilder all = new StringBuilder();
    String indent = text.lineBreak() + text.indentAt(start());
    String type0 = text.of(Trees.writtenType(tree));
    for (VariableTree each : together) {
      all.append(all.isEmpty() ? "" : ";" + indent);
      boolean mine = each == tree;
      String rest = text.between(position(each), end(each));
      all.append(mine ? own : modifiersText() + type0 + " " + rest);
    }
    return new Edit(start(), end(together.get(together.size() - 1)), all.toString());
  }

  private String modifiers(boolean isFinal) {
    String kept = modifiersText().replaceAll("\\bvolatile\\s+", "");
    return isFinal && !kept.matches("(?s).*\\bfinal\\b.*") ? kept + "final " : kept;
  }

  private String modifiersText() {
    VariableTree tree = variable.tree();
    int type =
        Trees.writtenType(tree) == null ? position(tree) : text.start(Trees.writtenType(tree));
    String written = text.between(start(), type);
    return Trees.writtenType(tree) == null ? written.replaceAll("\\bvar\\s+$", "") : written;
  }

  private int start() {
    return text.start(together.get(0));
  }

  /** The end of the initialiser, or of the name. */
  private int end(VariableTree tree) {
    return tree.getInitializer() == null
        ? position(tree) + tree.getName().length()
        : text.end(tree.getInitializer());
  }

  private static int position(VariableTree tree) {
    return ((JCTree.JCVariableDecl) tree).pos;
  }
}
