package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sources that once made the analysis fail, most of them mutants; made small. */
class BrokenSourcesTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "a class that is there twice, and overrides a method",
          """
          class Stack {
            private static class Caller extends SecurityManager {
              private int depth() { return getClassContext().length; }
            }
            private static class Caller extends SecurityManager {
              @Override public String toString() { return "" + depth++; }
              int depth;
            }
          }
          """);

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> areAnalysedAsFarAsTheyCanBe() {
    return SOURCES.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> verify(e.getValue())));
  }

  private void verify(String text) throws Exception {
    Path file = Files.writeString(Files.createTempFile(directory, "Broken", ".java"), text);
    try (Mutants program = Mutants.ofFile(file, directory)) {
      program.judge(file, List.of(text));
      assertThat(program.failures()).isEmpty();
    }
  }
}
