package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of the command line. */
class OptionsIT {

  private static final String USES_HELPER =
      Sources.racy("Visits").replace("private int hits;", "private int hits; Helper helper;");

  @TempDir Path directory;

  @Test
  void helpSaysWhatThereIs() throws Exception {
    Run run = Program.jar(directory, "check", "--help");

    assertThat(run.status()).isZero();
    assertThat(String.join("\n", run.out()))
        .contains("--classpath")
        .contains("--release")
        .contains("--sourcepath")
        .contains("Examples:")
        .contains("Exit status: 0 no findings, 1 findings, 2 could not run.");
    assertThat(Program.jar(directory, "--help").out()).anyMatch(line -> line.contains("check"));
  }

  @Test
  void versionNamesAllThatMatters() throws Exception {
    Run run = Program.jar(directory, "--version");

    assertThat(run.status()).isZero();
    assertThat(run.out().get(0)).matches("RaceLint \\d+\\.\\d+\\.\\d+.*");
    assertThat(run.out().get(1)).matches("Error Prone \\d+\\.\\d+\\.\\d+.*");
    assertThat(run.out().get(2)).startsWith("Java " + Runtime.version().feature());
  }

  @Test
  void wrongUsageIsOneLine() throws Exception {
    for (String[] arguments :
        List.of(
            new String[] {"check", "--no-such-option", "."},
            new String[] {"no-such-command"},
            new String[] {"check", "--release"},
            new String[] {"check", ".", "--encoding", "no such"},
            new String[] {"check"})) {
      Run run = Program.jar(directory, arguments);
      assertThat(run.status()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(run.err()).as(String.join(" ", arguments)).hasSize(1);
      assertThat(run.err().get(0)).startsWith("racelint: ");
    }
    assertThat(Program.jar(directory).status()).isEqualTo(2);
  }

  @Test
  void releaseIsThatOfJavac() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));

    assertThat(Program.jar(directory, "check", "Visits.java", "--release", "11").findings())
        .hasSize(1);
    Run run = Program.jar(directory, "check", "Visits.java", "--release", "99");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsExactly("racelint: javac: release version 99 not supported");
  }

  @Test
  void optionsOfErrorProneStandAsInABuild() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));

    Run off = Program.jar(directory, "check", "Visits.java", "-Xep:LostUpdate:OFF");
    assertThat(off.status()).isZero();

    Run error = Program.jar(directory, "check", "-Xep:LostUpdate:ERROR", "Visits.java");
    assertThat(error.status()).isEqualTo(1);
    assertThat(error.findings().get(0)).contains(": error: [LostUpdate] ");

    Run unknown = Program.jar(directory, "check", "-Xep:NoSuchCheck:WARN", "Visits.java");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).hasSize(1);
    assertThat(unknown.err().get(0)).contains("NoSuchCheck");
  }

  @Test
  void mistakesInAModelFileAreNamed() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Program.write(directory, "my.model", "class org.example.Pool\n  enqueue: rnus 0 pool\n");

    Run run = Program.jar(directory, "check", "Visits.java", "-XepOpt:RaceLint:Models=my.model");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).hasSize(1);
    assertThat(run.err().get(0)).startsWith("racelint: my.model:2: ").contains("rnus");
  }

  @Test
  void classPathIsSearched() throws Exception {
    Path helper = Program.write(directory, "lib/Helper.java", "public class Helper {}");
    Program.run(directory, List.of(javac(), helper.toString()));
    Program.write(directory, "src/Visits.java", USES_HELPER);

    Run run = Program.jar(directory, "check", "src", "--classpath", "lib");

    assertThat(run.err()).isEmpty();
    assertThat(run.findings()).hasSize(1);
  }

  @Test
  void missingEntryOfTheClassPathIsNamed() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    String path = String.join(File.pathSeparator, ".", "no/such.jar", "nowhere/*");

    Run run = Program.jar(directory, "check", "Visits.java", "-cp", path);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .containsExactly(
            "racelint: class path entry not found, going on without it: no/such.jar",
            "racelint: class path entry not found, going on without it: nowhere/*");
    assertThat(run.findings()).hasSize(1);
  }

  @Test
  void sourcePathIsSearchedButNotReported() throws Exception {
    Program.write(directory, "more/Helper.java", Sources.racy("Helper"));
    Program.write(directory, "src/Visits.java", USES_HELPER);

    Run run = Program.jar(directory, "check", "src", "--sourcepath", "more");

    assertThat(run.err()).isEmpty();
    assertThat(run.places()).containsExactly("Visits.java:" + Sources.RACY_LINE);
  }

  private static String javac() {
    return Path.of(System.getProperty("java.home"), "bin", "javac").toString();
  }
}
