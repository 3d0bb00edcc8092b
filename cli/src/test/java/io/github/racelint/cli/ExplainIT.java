package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told who wants to know more. */
class ExplainIT {
  @TempDir Path directory;

  @Test
  void aCheckIsExplainedByItsPage() throws Exception {
    Run run = Program.jar(directory, "explain", "lostupdate");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(Files.readAllLines(Program.ROOT.resolve("docs").resolve("LostUpdate.md")));
  }

  @Test
  void aFindingIsExplainedWithASchedule() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Run run = Program.jar(directory, "explain", "Visits.java:" + Sources.RACY_LINE);
    assertThat(run.status()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains(
            "How the two threads come to 'hits':",
            "    Visits.java:10 is handed to another thread",
            "  | reads hits                           |                              |")
        .anyMatch(line -> line.contains("writes hits: the other write is lost"))
        .contains("In a baseline: LostUpdate Visits.hits in Visits#serve() #1");
  }

  @Test
  void whereThereIsNothingTheNearestIsNamed() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Run run = Program.jar(directory, "explain", "Visits.java:1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "racelint: no finding at Visits.java:1 (those of this file are in line "
                + Sources.RACY_LINE
                + ")");
    assertThat(Program.jar(directory, "explain", "NoSuchCheck").err())
        .singleElement()
        .asString()
        .startsWith("racelint: no check is called NoSuchCheck; there are ");
  }
}
