package io.github.racelint.cli.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of a text as the protocol counts them: they end with a line feed, a carriage return, or
 * both, and columns are UTF-16 units, which are Java's characters.
 */
final class TextLines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  TextLines(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
  }

  /** The place of an offset; the end of the text for one behind it. */
  Position position(int offset) {
    int wanted = Math.max(0, Math.min(offset, text.length()));
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new Position(low, wanted - starts.get(low));
  }

  /** The offset of a place; a column behind the end of its line means that end. */
  int offset(Position position) {
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= starts.size()) {
      return text.length();
    }
    int start = starts.get(position.getLine());
    return Math.min(start + Math.max(0, position.getCharacter()), endOfLine(position.getLine()));
  }

  /** What stands in a line, without the blanks around it. */
  Range line(int line) {
    int index = Math.max(0, Math.min(line, starts.size() - 1));
    int start = starts.get(index);
    int end = endOfLine(index);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(position(start), position(end));
  }

  private int endOfLine(int line) {
    int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
    while (end > starts.get(line)
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
