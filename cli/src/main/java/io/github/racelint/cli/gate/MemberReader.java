package io.github.racelint.cli.gate;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the members of a Java file without compiling it. */
final class MemberReader {
  private final JavaParser parser =
      new JavaParser(
          new ParserConfiguration()
              .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
              .setAttributeComments(false));
  private final List<Member> members = new ArrayList<>();
  private int initialisers;

  private MemberReader() {}

  /** The members of all classes of a file; empty if the text cannot be parsed. */
  static Optional<List<Member>> read(String source) {
    MemberReader reader = new MemberReader();
    ParseResult<CompilationUnit> result = reader.parser.parse(source);
    if (!result.isSuccessful() || result.getResult().isEmpty()) {
      return Optional.empty();
    }
    CompilationUnit unit = result.getResult().get();
    String prefix = unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
    unit.getTypes().forEach(type -> reader.type(type, prefix + type.getNameAsString()));
    return Optional.of(List.copyOf(reader.members));
  }

  private void type(TypeDeclaration<?> type, String name) {
    members.add(head(type, name));
    if (type instanceof EnumDeclaration constants) {
      constants
          .getEntries()
          .forEach(entry -> add(entry, name, "constant " + entry.getNameAsString(), ""));
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        type(nested, name + "." + nested.getNameAsString());
      } else if (member instanceof FieldDeclaration field) {
        field
            .getVariables()
            .forEach(v -> add(member, name, "field " + v.getNameAsString(), v.getNameAsString()));
      } else if (member instanceof CallableDeclaration<?> callable) {
        String parameters =
            callable.getParameters().stream()
                .map(p -> p.getTypeAsString() + (p.isVarArgs() ? "..." : ""))
                .collect(Collectors.joining(","));
        add(member, name, "body " + callable.getNameAsString() + "(" + parameters + ")", "");
      } else {
        add(member, name, "initialiser " + initialisers++, "");
      }
    }
  }

  private void add(Node node, String owner, String kind, String field) {
    if (node.getRange().isPresent()) {
      members.add(
          new Member(
              kind + " of " + owner,
              owner,
              field,
              node.getRange().get().begin.line,
              node.getRange().get().end.line,
              tokens(node.getTokenRange(), false)));
    }
  }

  private static Member head(TypeDeclaration<?> type, String name) {
    int first = type.getRange().map(range -> range.begin.line).orElse(0);
    int last = type.getName().getRange().map(range -> range.end.line).orElse(first);
    String tokens = tokens(type.getTokenRange(), true);
    return new Member("head of " + name, name, "", first, last, tokens);
  }

  private static String tokens(Optional<TokenRange> range, boolean untilBody) {
    StringBuilder text = new StringBuilder();
    int brackets = 0;
    if (range.isPresent()) {
      for (JavaToken token : range.get()) {
        String part = token.getText();
        if (untilBody && brackets == 0 && part.equals("{")) {
          break; // braces of an annotation stand in its brackets
        }
        brackets += part.equals("(") ? 1 : part.equals(")") ? -1 : 0;
        if (!token.getCategory().isWhitespaceOrComment()) {
          text.append(part).append(' ');
        }
      }
    }
    return text.toString();
  }
}
