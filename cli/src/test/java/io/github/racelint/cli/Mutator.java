package io.github.racelint.cli;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Changes a source file as nobody would, so that it mostly does not compile any more: a token or a
 * whole part of the tree is left out, doubled, swapped with another or replaced by another.
 */
final class Mutator {
  private static final List<Class<? extends Node>> KINDS =
      List.of(
          Expression.class, Statement.class, BodyDeclaration.class, Type.class, Parameter.class);

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final List<List<Span>> nodes = new ArrayList<>();

  /** A part of the text. */
  private record Span(int from, int to) {}

  private enum Change {
    DELETE,
    DUPLICATE,
    REPLACE,
    SWAP
  }

  private Mutator(String text, CompilationUnit unit) {
    this.text = text;
    int[] lines = lineStarts(text);
    for (JavaToken token : unit.getTokenRange().orElseThrow()) {
      boolean counts = !token.getCategory().isWhitespaceOrComment() && !token.getText().isEmpty();
      token.getRange().filter(r -> counts).ifPresent(r -> tokens.add(span(r, lines)));
    }
    for (Class<? extends Node> kind : KINDS) {
      List<Span> spans = new ArrayList<>();
      unit.findAll(kind).forEach(n -> n.getRange().ifPresent(r -> spans.add(span(r, lines))));
      if (spans.size() > 1) {
        nodes.add(spans);
      }
    }
  }

  /** A mutator of a file; nothing if JavaParser cannot read it. */
  static Optional<Mutator> of(String text) {
    // A tab counts as one column, so that positions are those of the text.
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE).setTabSize(1);
    return new JavaParser(configuration)
        .parse(text)
        .getResult()
        .filter(unit -> unit.getTokenRange().isPresent() && !unit.getTypes().isEmpty())
        .map(unit -> new Mutator(text, unit));
  }

  /** A changed text, always the same for a seed. */
  String mutant(long seed) {
    Random random = new Random(seed);
    List<Span> spans =
        nodes.isEmpty() || random.nextInt(4) == 0
            ? tokens
            : nodes.get(random.nextInt(nodes.size()));
    int at = random.nextInt(spans.size());
    Span one = spans.get(at);
    // Tokens are swapped with the next one, parts of the tree with any of their kind.
    Span other =
        spans == tokens
            ? spans.get((at + 1) % spans.size())
            : spans.get(random.nextInt(spans.size()));
    return switch (Change.values()[random.nextInt(Change.values().length)]) {
      case DELETE -> replaced(one, "");
      case DUPLICATE -> replaced(one, text(one) + " " + text(one));
      case REPLACE -> replaced(one, text(spans.get(random.nextInt(spans.size()))));
      case SWAP -> swapped(one, other);
    };
  }

  private String swapped(Span one, Span other) {
    Span first = one.from() <= other.from() ? one : other;
    Span second = first == one ? other : one;
    if (first.to() > second.from()) {
      return replaced(first, text(second)); // one is a part of the other
    }
    return text.substring(0, first.from())
        + text(second)
        + text.substring(first.to(), second.from())
        + text(first)
        + text.substring(second.to());
  }

  private String replaced(Span span, String by) {
    return text.substring(0, span.from()) + by + text.substring(span.to());
  }

  private String text(Span span) {
    return text.substring(span.from(), span.to());
  }

  private Span span(Range range, int[] lines) {
    return new Span(
        offset(range.begin, lines), Math.min(text.length(), offset(range.end, lines) + 1));
  }

  private static int offset(Position position, int[] lines) {
    return lines[position.line - 1] + position.column - 1;
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      boolean windows =
          text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !windows)) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(i -> i).toArray();
  }
}
