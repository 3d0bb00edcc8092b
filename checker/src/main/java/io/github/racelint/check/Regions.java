package io.github.racelint.check;

import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Position;
import io.github.racelint.report.Region;

/** From trees to lines and columns. */
final class Regions {
  private Regions() {}

  /** The text of a tree, in columns that count every character as one. */
  static Region of(TreePath path, String file, VisitorState state) {
    JCTree tree = (JCTree) path.getLeaf();
    CharSequence text = state.getSourceCode();
    int start = tree.getStartPosition();
    int end = state.getEndPosition(tree);
    if (end == Position.NOPOS || end < start) {
      end = start;
    }
    int line = line(path, start);
    return new Region(
        file,
        line,
        column(text, start),
        line(path, end),
        column(text, end),
        tree.getPreferredPosition());
  }

  private static int line(TreePath path, int offset) {
    return (int) path.getCompilationUnit().getLineMap().getLineNumber(offset);
  }

  private static int column(CharSequence text, int offset) {
    int start = Math.min(offset, text == null ? 0 : text.length());
    int from = start;
    while (from > 0 && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
      from--;
    }
    return start - from + 1;
  }
}
