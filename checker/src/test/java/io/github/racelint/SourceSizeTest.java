package io.github.racelint;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps files and methods small enough to read at one sitting. */
class SourceSizeTest {

  private static final int FILE_LINES = 600;
  private static final int METHOD_LINES = 60;
  private static final int PARAMETERS = 5;

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("../cli/src/main/java"));

  @BeforeAll
  static void language() {
    StaticJavaParser.getParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
  }

  @Test
  void files() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > FILE_LINES) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("files over " + FILE_LINES + " lines").isEmpty();
  }

  @Test
  void methods() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      for (CallableDeclaration<?> method : methodsOf(file)) {
        int lines = method.getRange().map(r -> r.end.line - r.begin.line + 1).orElse(0);
        if (lines > METHOD_LINES) {
          tooLong.add(file + ": " + name(method) + ": " + lines + " lines");
        }
      }
    }
    assertThat(tooLong).as("methods over " + METHOD_LINES + " lines").isEmpty();
  }

  @Test
  void parameters() throws IOException {
    List<String> tooMany = new ArrayList<>();
    for (Path file : sources()) {
      for (CallableDeclaration<?> method : methodsOf(file)) {
        if (method.getParameters().size() > PARAMETERS) {
          tooMany.add(file + ": " + name(method));
        }
      }
    }
    assertThat(tooMany).as("methods with more than " + PARAMETERS + " parameters").isEmpty();
  }

  private static List<CallableDeclaration<?>> methodsOf(Path file) throws IOException {
    List<CallableDeclaration<?>> result = new ArrayList<>();
    CompilationUnit unit = StaticJavaParser.parse(file);
    unit.findAll(CallableDeclaration.class)
        .forEach(method -> result.add((CallableDeclaration<?>) method));
    return result;
  }

  private static String name(NodeWithSimpleName<?> method) {
    return method.getNameAsString();
  }

  private static List<Path> sources() throws IOException {
    List<Path> result = new ArrayList<>();
    for (Path directory : SOURCES) {
      try (Stream<Path> walk = Files.walk(directory)) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(result::add);
      }
    }
    assertThat(result).isNotEmpty();
    return result;
  }
}
