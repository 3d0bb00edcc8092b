package io.github.racelint.fix;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;

/** The text of a file, and where its trees stand in it. */
final class FileText {
  private static final String USUAL_INDENT = "  ";

  private final VisitorState state;
  private final String text;

  FileText(VisitorState state) {
    this.state = state;
    CharSequence source = state.getSourceCode();
    this.text = source == null ? "" : source.toString();
  }

  /** Whether javac kept where trees end; without that nothing can be edited. */
  boolean isUsable() {
    return !text.isEmpty() && end(state.getPath().getCompilationUnit()) >= 0;
  }

  int start(Tree tree) {
    return ((JCTree) tree).getStartPosition();
  }

  int end(Tree tree) {
    return state.getEndPosition(tree);
  }

  String of(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** Whether an expression that names a variable stands where its tree says. */
  boolean isWritten(Tree name) {
    Symbol symbol = Trees.symbol(name);
    int start = start(name);
    int end = end(name);
    return symbol != null
        && 0 <= start
        && start <= end
        && end <= text.length()
        && text.substring(start, end).endsWith(symbol.getSimpleName().toString());
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  /** The whole text. */
  String all() {
    return text;
  }

  int length() {
    return text.length();
  }

  String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The blanks with which the line of an offset starts. */
  String indentAt(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether nothing but blanks stands before an offset in its line. */
  boolean startsLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /** Takes a statement out, and its line with it if nothing else stands there. */
  Edit removal(Tree statement) {
    int start = start(statement);
    int end = end(statement);
    int after = end;
    while (after < text.length() && " \t\r".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean endsLine = after < text.length() && text.charAt(after) == '\n';
    if (endsLine && startsLine(start)) {
      return new Edit(lineStart(start), after + 1, "");
    }
    return new Edit(start, after < text.length() && text.charAt(after) == '/' ? after : end, "");
  }

  /** By how much this file indents: what the first indented line has more than none. */
  String step() {
    int at = text.indexOf('{');
    for (int i = Math.max(at, 0); i >= 0 && i < text.length(); i = text.indexOf('\n', i + 1)) {
      int from = text.charAt(i) == '\n' ? i + 1 : i;
      int to = from;
      while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
        to++;
      }
      boolean code = to < text.length() && !Character.isWhitespace(text.charAt(to));
      if (to > from && code && text.charAt(to) != '*') {
        return text.charAt(from) == '\t' ? "\t" : text.substring(from, to);
      }
    }
    return USUAL_INDENT;
  }

  /** Every line but the first one step further in; blank lines stay blank. */
  String furtherIn(String lines) {
    return lines.replaceAll("(\\r?\\n)(?=[ \\t]*[^\\s])", "$1" + step());
  }
}
