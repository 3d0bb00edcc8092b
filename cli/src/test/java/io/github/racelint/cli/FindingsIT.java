package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported, and how it looks. */
class FindingsIT {

  private static final String SUMMARY = "\\d+ files?, \\d+ class(es)?, %s, \\d+\\.\\d s";

  @TempDir Path directory;

  @Test
  void aFindingLooksLikeAWarningOfJavac() throws Exception {
    Program.write(directory, "src/Visits.java", Sources.racy("Visits"));

    Run run = Program.jar(directory, "check", "src");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().get(0))
        .startsWith(
            Path.of("src", "Visits.java") + ":" + Sources.RACY_LINE + ": warning: [LostUpdate] ");
    int source = run.out().indexOf("          () -> hits++);");
    assertThat(source).isPositive();
    assertThat(run.out().get(source + 1)).matches(" {16,20}\\^");
    assertThat(run.summary())
        .matches(SUMMARY.formatted("1 finding"))
        .startsWith("1 file, 1 class,");
  }

  @Test
  void rightCodeGivesNothing() throws Exception {
    Program.write(directory, "Visits.java", Sources.right("Visits"));

    Run run = Program.jar(directory, "check", "Visits.java");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasSize(1);
    assertThat(run.summary()).matches(SUMMARY.formatted("0 findings"));
  }

  @Test
  void findingsAreSortedAndAFileGivenTwiceCountsOnce() throws Exception {
    Program.write(directory, "a/First.java", Sources.racy("First"));
    Program.write(directory, "b/Second.java", Sources.racyOften("Second", 3));

    Run run = Program.jar(directory, "check", "b", "a", "a/First.java", "./a/First.java");

    assertThat(run.places())
        .containsExactly(
            "First.java:" + Sources.RACY_LINE, "Second.java:9", "Second.java:10", "Second.java:11");
    assertThat(run.summary()).startsWith("2 files, 2 classes, 4 findings, ");
  }

  @Test
  void manyFindingsAreNotCut() throws Exception {
    Program.write(directory, "Busy.java", Sources.racyOften("Busy", 200));

    Run run = Program.jar(directory, "check", "Busy.java");

    assertThat(run.findings()).hasSize(200);
    assertThat(run.summary()).contains("200 findings");
  }

  @Test
  void namesMayHaveSpacesAndAnyLetters() throws Exception {
    Program.write(directory, "mein Quelltext/Größe.java", Sources.racy("Größe"));
    Program.write(directory, "mein Quelltext/计数.java", Sources.racy("计数"));

    Run run = Program.jar(directory, "check", "mein Quelltext");

    assertThat(run.err()).isEmpty();
    assertThat(run.places())
        .containsExactly("Größe.java:" + Sources.RACY_LINE, "计数.java:" + Sources.RACY_LINE);
  }

  @Test
  void onePlaceCanBeSilenced() throws Exception {
    String text = Sources.racy("Visits");
    Program.write(
        directory,
        "Visits.java",
        text.replace("  public void", "  @SuppressWarnings(\"LostUpdate\")\n  public void"));

    assertThat(Program.jar(directory, "check", "Visits.java").status()).isZero();
  }

  @Test
  void otherWarningsOfJavacAreNotShown() throws Exception {
    Program.write(
        directory,
        "Old.java",
        """
        import java.util.*;
        class Old {
          List names = new ArrayList();
          void add() { names.add(new Integer(1)); Thread.currentThread().stop(); }
        }
        """);

    Run run = Program.jar(directory, "check", "Old.java", "--javac-option=-Xlint:all");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasSize(1);
  }

  @Test
  void descriptorsAndHiddenDirectoriesAreLeftOut() throws Exception {
    Program.write(directory, "src/module-info.java", "module visits { requires no.such.module; }");
    Program.write(directory, "src/p/package-info.java", "package p;");
    Program.write(directory, "src/.old/Broken.java", "not Java");
    Program.write(directory, "src/notes.txt", "not Java");
    Program.write(directory, "src/p/Visits.java", "package p;\n" + Sources.racy("Visits"));

    Run run = Program.jar(directory, "check", "src");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.summary()).startsWith("1 file, ");
  }

  @Test
  void theCallersDirectoryIsLeftAsItWas() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Program.write(directory, "Elsewhere.class", "not a class");
    Program.write(directory, "Elsewhere.java", "not Java");

    Run run = Program.jar(directory, "check", "Visits.java");

    assertThat(run.status()).isEqualTo(1);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(3);
    }
  }
}
