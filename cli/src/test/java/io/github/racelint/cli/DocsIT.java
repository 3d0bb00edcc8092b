package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** That the documentation is true: its examples are analysed, its output is compared. */
class DocsIT {

  private static final Path DOCS = Program.ROOT.resolve("docs");
  private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\\n(.*?)```");
  private static final Pattern README_RUN =
      Pattern.compile("(?s)```console\\n\\$ \\./racelint (check [^\\n]*)\\n(.*?)```");
  private static final String MARK = "// Noncompliant";

  @TempDir Path directory;

  /** On the page of a check the marked lines are reported, and no others. */
  @TestFactory
  Stream<DynamicTest> examplesOfTheChecks() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> pages = Files.list(DOCS)) {
      for (Path page : pages.filter(DocsIT::isPageOfACheck).sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(page.getFileName().toString(), () -> verify(page)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private void verify(Path page) throws Exception {
    String check = page.getFileName().toString().replace(".md", "");
    Matcher block = JAVA_BLOCK.matcher(Files.readString(page));
    for (int i = 1; block.find(); i++) {
      String source = "package example" + i + ";\n" + block.group(1);
      Path file = Program.write(directory, check + i + "/Example.java", source);

      Run run = Program.jar(directory, "check", file.toString());

      assertThat(
              run.findings().stream()
                  .map(line -> line.replaceFirst(".*?(\\d+): .*\\[(\\w+)].*", "$1 $2")))
          .as(source)
          .containsExactlyElementsOf(expected(check, source));
      assertThat(run.err()).as(source).isEmpty();
    }
  }

  /** The example in the README shows what the program prints today, apart from the seconds. */
  @Test
  void outputInTheReadme() throws Exception {
    Matcher shown = README_RUN.matcher(Files.readString(Program.ROOT.resolve("README.md")));
    assertThat(shown.find()).isTrue();

    Run run = Program.jar(Program.ROOT, shown.group(1).split(" "));

    assertThat(shown.group(2).lines().map(DocsIT::withoutSeconds))
        .containsExactlyElementsOf(run.out().stream().map(DocsIT::withoutSeconds).toList());
  }

  private static List<String> expected(String check, String source) {
    List<String> lines = source.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).endsWith(MARK))
        .mapToObj(i -> (i + 1) + " " + check)
        .toList();
  }

  private static boolean isPageOfACheck(Path page) {
    return page.getFileName().toString().matches("[A-Z]\\w+\\.md");
  }

  private static String withoutSeconds(String line) {
    return line.replaceFirst(", \\d+\\.\\d s$", "");
  }
}
