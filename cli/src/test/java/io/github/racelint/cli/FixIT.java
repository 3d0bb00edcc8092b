package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code racelint fix}. */
class FixIT {

  /** A field that only one method of another class changes: no edit of one file ends this race. */
  private static final String OPEN =
      Sources.racy("Visits").replace("private int hits", "public int hits");

  @TempDir Path directory;

  @Test
  void showsADiffAndChangesNothing() throws Exception {
    String racy = Sources.racy("Visits");
    Path file = Program.write(directory, "src/Visits.java", racy);

    Run run = Program.jar(directory, "fix", "src");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("--- a/src/Visits.java", "+++ b/src/Visits.java")
        .contains(
            "+import java.util.concurrent.atomic.AtomicInteger;",
            "-  private int hits;",
            "+  private final AtomicInteger hits = new AtomicInteger();",
            "-          () -> hits++);",
            "+          () -> hits.getAndIncrement());");
    assertThat(run.summary()).isEqualTo("1 finding, 1 can be fixed in 1 file; --apply writes");
    assertThat(file).hasContent(racy);
  }

  @Test
  void applyWritesAndASecondTimeDoesNothing() throws Exception {
    Path file = Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Program.write(directory, "Right.java", Sources.right("Right"));

    Run first = Program.jar(directory, "fix", "--apply", "Visits.java", "Right.java");
    String fixed = Files.readString(file);
    Run second = Program.jar(directory, "fix", "--apply", "Visits.java", "Right.java");

    assertThat(first.status()).isZero();
    assertThat(first.out()).containsExactly("1 finding, 1 fixed in 1 file");
    assertThat(fixed).contains("hits.getAndIncrement()");
    assertThat(Program.jar(directory, "check", "Visits.java").status()).isZero();
    assertThat(second.status()).isZero();
    assertThat(second.out()).containsExactly("0 findings, 0 fixed in 0 files");
    assertThat(file).hasContent(fixed);
  }

  @Test
  void manyFixesOfOneFileGoTogether() throws Exception {
    Path file = Program.write(directory, "Busy.java", Sources.racyOften("Busy", 20));

    Run run = Program.jar(directory, "fix", "--apply", "Busy.java");

    assertThat(run.status()).isZero();
    assertThat(run.summary()).isEqualTo("20 findings, 20 fixed in 1 file");
    assertThat(Files.readString(file)).contains("hits19.getAndIncrement()");
  }

  @Test
  void theKindOfFixCanBeChosen() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));

    Run run = Program.jar(directory, "fix", "Visits.java", "--prefer", "lock");

    assertThat(run.out()).contains("+  private final Object hitsLock = new Object();");
    assertThat(run.out()).noneMatch(line -> line.contains("AtomicInteger"));
    assertThat(Program.jar(directory, "fix", "Visits.java", "--prefer", "luck").status())
        .isEqualTo(2);
  }

  @Test
  void whatHasNoFixIsNamed() throws Exception {
    Program.write(directory, "Visits.java", OPEN);

    Run run = Program.jar(directory, "fix", "--apply", "Visits.java");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().get(0))
        .startsWith("not fixed: Visits.java:" + Sources.RACY_LINE + ": [LostUpdate] ");
    assertThat(run.summary()).isEqualTo("1 finding, 0 fixed in 0 files");
  }

  private static final String TILL =
      """
      package shop;

      class Till {
        int sold;

        void sell() {
          sold++;
        }
      }
      """;

  private static final String SHOP =
      """
      package shop;

      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;

      class Shop {
        private final ExecutorService pool = Executors.newFixedThreadPool(4);
        private final Till till = new Till();

        void open() {
          for (int i = 0; i < 100; i++) {
            pool.submit(till::sell);
          }
        }

        String report() {
          return "sold " + till.sold;
        }
      }
      """;

  @Test
  void aFieldThatOtherFilesNameIsChangedInAllOfThem() throws Exception {
    Path till = Program.write(directory, "src/shop/Till.java", TILL);
    Path shop = Program.write(directory, "src/shop/Shop.java", SHOP);

    Run shown = Program.jar(directory, "fix", "src");
    assertThat(shown.out())
        .containsSubsequence(
            "--- a/src/shop/Shop.java",
            "-    return \"sold \" + till.sold;",
            "+    return \"sold \" + till.sold.get();",
            "--- a/src/shop/Till.java",
            "+  final AtomicInteger sold = new AtomicInteger();",
            "+    sold.incrementAndGet();");
    assertThat(shown.summary()).isEqualTo("1 finding, 1 can be fixed in 2 files; --apply writes");
    assertThat(till).hasContent(TILL);

    assertThat(Program.jar(directory, "check", "src").out())
        .anyMatch(line -> line.endsWith("'sold': it is also used in Shop.java"));

    Run applied = Program.jar(directory, "fix", "--apply", "src");
    assertThat(applied.status()).isZero();
    String fixed = Files.readString(till) + Files.readString(shop);
    Run again = Program.jar(directory, "fix", "--apply", "src");
    assertThat(again.out()).containsExactly("0 findings, 0 fixed in 0 files");
    assertThat(again.err()).isEmpty();
    assertThat(Files.readString(till) + Files.readString(shop)).isEqualTo(fixed);
  }

  @Test
  void lineEndsAndEncodingStayAsTheyAre() throws Exception {
    String text = Sources.racy("Visits").replace("public void", "// gezählt\n  public void");
    Path file = directory.resolve("Visits.java");
    Files.write(file, text.replace("\n", "\r\n").getBytes("ISO-8859-1"));

    Run run = Program.jar(directory, "fix", "--apply", "--encoding", "ISO-8859-1", "Visits.java");

    assertThat(run.status()).isZero();
    String fixed = new String(Files.readAllBytes(file), "ISO-8859-1");
    assertThat(fixed).contains("// gezählt\r\n").contains("hits.getAndIncrement()");
    assertThat(fixed.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void helpSaysWhatThereIs() throws Exception {
    Run run = Program.jar(directory, "fix", "--help");

    assertThat(run.status()).isZero();
    assertThat(String.join("\n", run.out())).contains("--apply").contains("--prefer");
    assertThat(Program.jar(directory, "--help").out()).anyMatch(line -> line.contains("fix"));
  }
}
