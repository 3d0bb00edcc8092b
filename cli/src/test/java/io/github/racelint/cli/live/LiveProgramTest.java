package io.github.racelint.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** That a file which is analysed with what is known of the others has the findings it had. */
class LiveProgramTest {

  private static final Path CASES = Path.of("../test-fixtures/cases").toAbsolutePath().normalize();
  private static final LiveProgram.ClassPath ALONE =
      new LiveProgram.ClassPath(List.of(), List.of(), List.of());

  @TempDir Path directory;

  /** Every case that consists of several files. */
  @TestFactory
  Stream<DynamicTest> filesOfThePrograms() throws IOException {
    try (Stream<Path> all = Files.walk(CASES)) {
      List<Path> programs =
          all.filter(Files::isDirectory)
              .filter(folder -> folder.getFileName().toString().matches(".*-(racy|right)"))
              .sorted()
              .toList();
      assertThat(programs).isNotEmpty();
      return programs.stream()
          .map(p -> DynamicTest.dynamicTest(CASES.relativize(p).toString(), () -> verify(p)));
    }
  }

  private static void verify(Path folder) throws IOException {
    try (LiveProgram program = new LiveProgram(new SourceRoot(folder, null))) {
      LiveProgram.Whole whole = program.whole(Map.of(), ALONE, (s, d, t) -> {}, () -> false);
      program.takeOver(whole);
      for (Path file : program.root().files()) {
        LiveProgram.Result alone = program.file(file, Files.readString(file), ALONE);

        assertThat(alone.failure()).isNull();
        assertThat(described(alone.findings(), file))
            .as(file.toString())
            .containsExactlyElementsOf(described(whole.result().findings(), file));
      }
    }
  }

  private static List<String> described(List<Finding> findings, Path file) {
    return findings.stream()
        .filter(finding -> finding.region().file().equals(file.toString()))
        .map(finding -> finding.region() + " " + message(finding) + " " + fixes(finding))
        .toList();
  }

  /** Without the advice: fixes of several files are only at hand in the whole. */
  private static String message(Finding finding) {
    return finding.message().lines().limit(4).collect(Collectors.joining("\n"));
  }

  private static List<Finding.Fix> fixes(Finding finding) {
    String file = finding.region().file();
    return finding.fixes().stream()
        .filter(fix -> fix.edits().stream().allMatch(edit -> edit.file().equals(file)))
        .toList();
  }

  /** Libraries that are not there keep neither the whole nor a file from being analysed. */
  @Test
  void unknownTypesEverywhere() throws IOException {
    Files.writeString(
        directory.resolve("Base.java"),
        """
        import com.example.*;
        @Managed class Base<T extends Row> extends Bean implements Loader<T> {
          @Inject protected Bus bus;
          protected final java.util.concurrent.ExecutorService pool =
              java.util.concurrent.Executors.newFixedThreadPool(4);
          protected int sold;
          @Override public <R extends Row> Page<R> load(@Named("q") Query<R> q, T t) throws Lost {
            return null;
          }
          void submit(Runnable r) { pool.submit(r); }
        }
        """);
    String text =
        """
        class Shop extends Base {
          void open() {
            for (int i = 0; i < 100; i++) {
              submit(() -> sold++);
            }
          }
        }
        """;
    Path shop = Files.writeString(directory.resolve("Shop.java"), text);
    try (LiveProgram program = new LiveProgram(new SourceRoot(directory, null))) {
      LiveProgram.Whole whole = program.whole(Map.of(), ALONE, (s, d, t) -> {}, () -> false);
      program.takeOver(whole);
      List<String> expected = new ArrayList<>(described(whole.result().findings(), shop));
      assertThat(expected).hasSize(1);
      assertThat(whole.stubs()).containsKeys("Base", "Shop");

      assertThat(described(program.file(shop, text, ALONE).findings(), shop)).isEqualTo(expected);
    }
  }

  @Test
  void aProgramWhoseOnlyFileDoesNotParseHasNoFindings(@TempDir Path directory) throws IOException {
    Path broken = Files.writeString(directory.resolve("Shop.java"), "class Shop {");
    try (LiveProgram program = new LiveProgram(new SourceRoot(null, broken))) {
      LiveProgram.Whole whole = program.whole(Map.of(), ALONE, (s, d, t) -> {}, () -> false);

      assertThat(whole.result()).isEqualTo(new LiveProgram.Result(List.of(), Set.of(broken), null));
      assertThat(whole.learnt()).isNull();
    }
  }
}
