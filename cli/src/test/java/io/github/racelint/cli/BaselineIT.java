package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings that a project already has. */
class BaselineIT {
  private static final String LINE = "LostUpdate Visits.hits in Visits#serve() #1";

  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Run run = Program.jar(directory, "baseline", "write", "known.txt", ".");
    assertThat(run.status()).as(run.toString()).isZero();
    assertThat(run.out()).containsExactly("known.txt: 1 file, 1 class, 1 finding");
  }

  @Test
  void oneFindingIsOneLine() throws Exception {
    assertThat(Files.readAllLines(directory.resolve("known.txt")))
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactly(LINE);
  }

  @Test
  void knownFindingsAreSilentAndNewOnesAreNot() throws Exception {
    Run known = Program.jar(directory, "check", ".", "--baseline", "known.txt");
    assertThat(known.status()).isZero();
    assertThat(known.findings()).isEmpty();
    assertThat(known.summary()).endsWith(", 1 known from known.txt");

    Program.write(directory, "Orders.java", Sources.racy("Orders"));
    Run more = Program.jar(directory, "check", ".", "--baseline", "known.txt");
    assertThat(more.status()).isEqualTo(1);
    assertThat(more.places()).containsExactly("Orders.java:" + Sources.RACY_LINE);
  }

  @Test
  void movedRenamedAndReformattedCodeIsKnown() throws Exception {
    String moved =
        Sources.racy("Visits")
            .replace("public class", "\n\n/** Moved. */\npublic class")
            .replace("int i", "int round")
            .replace("i < 100; i++", "round < 100; round++")
            .replace("pool.submit(\n          () -> hits++)", "pool.submit(() -> hits++)");
    Program.write(directory, "Visits.java", moved);

    Run run = Program.jar(directory, "baseline", "check", "known.txt", ".");

    assertThat(run.out()).containsExactly("0 new, 1 known, 0 gone");
    assertThat(run.status()).isZero();
  }

  @Test
  void whatIsGoneIsToldAndPruned() throws Exception {
    Program.write(directory, "Visits.java", Sources.right("Visits"));

    Run check = Program.jar(directory, "check", ".", "--baseline", "known.txt");
    assertThat(check.err()).contains("racelint: gone, though in known.txt: " + LINE);
    Run prune = Program.jar(directory, "baseline", "prune", "known.txt", ".");
    assertThat(prune.out()).containsExactly("gone: " + LINE, "1 taken out of known.txt, 0 left");
    assertThat(Files.readString(directory.resolve("known.txt"))).doesNotContain(LINE);
  }

  @Test
  void ofClassesThatWereNotAnalysedNothingIsSaid() throws Exception {
    Program.write(directory, "more/Orders.java", Sources.right("Orders"));

    Run run = Program.jar(directory, "baseline", "prune", "known.txt", "more");

    assertThat(run.out()).containsExactly("0 taken out of known.txt, 1 left");
  }

  @Test
  void troubleIsOneLine() throws Exception {
    Run missing = Program.jar(directory, "check", ".", "--baseline", "none.txt");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err())
        .containsExactly(
            "racelint: no baseline none.txt; make one with: racelint baseline write none.txt"
                + " PATH…");

    Files.writeString(directory.resolve("known.txt"), "<<<<<<< mine\n");
    Run conflict = Program.jar(directory, "check", ".", "--baseline", "known.txt");
    assertThat(conflict.status()).isEqualTo(2);
    assertThat(conflict.err())
        .containsExactly(
            "racelint: known.txt:1: a merge conflict is left; keep the lines of both sides");
  }

  @Test
  void nothingIsOverwrittenThatIsNoBaseline() throws Exception {
    Program.write(directory, "notes.txt", "buy milk\n");
    Run foreign = Program.jar(directory, "baseline", "write", "notes.txt", ".");
    assertThat(foreign.status()).isEqualTo(2);
    assertThat(foreign.err()).containsExactly("racelint: notes.txt:1: not a finding: buy milk");
    assertThat(directory.resolve("notes.txt")).hasContent("buy milk");

    Run source = Program.jar(directory, "check", ".", "--output", "Visits.java");
    assertThat(source.status()).isEqualTo(2);
    assertThat(source.err())
        .containsExactly("racelint: cannot write Visits.java: a Java source is not overwritten");
    assertThat(directory.resolve("Visits.java")).hasContent(Sources.racy("Visits"));
  }

  @Test
  void aTruncatedOrBinaryBaselineIsRefused() throws Exception {
    Files.writeString(directory.resolve("known.txt"), LINE.substring(0, 20));
    Run cut = Program.jar(directory, "check", ".", "--baseline", "known.txt");
    assertThat(cut.status()).isEqualTo(2);
    assertThat(cut.err())
        .containsExactly("racelint: known.txt:1: not a finding: LostUpdate Visits.hi");

    Files.write(directory.resolve("known.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    Run binary = Program.jar(directory, "check", ".", "--baseline", "known.txt");
    assertThat(binary.status()).isEqualTo(2);
    assertThat(binary.err())
        .containsExactly("racelint: not a baseline, since it is no text in UTF-8: known.txt");
  }
}
