package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is missing, broken or incomplete. */
class TroubleIT {

  @TempDir Path directory;

  @Test
  void pathsThatDoNotExist() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));

    Run run = Program.jar(directory, "check", "no/such", "Visits.java", "Other.java");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsExactly(
            "racelint: no such file or directory: " + Path.of("no", "such"),
            "racelint: no such file or directory: Other.java");
  }

  @Test
  void nothingToCheck() throws Exception {
    Program.write(directory, "empty/notes.txt", "nothing");

    Run run = Program.jar(directory, "check", "empty");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsExactly("racelint: no Java source files in empty");
  }

  @Test
  void filesThatDoNotParse() throws Exception {
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Program.write(directory, "Broken.java", "class Broken {\n  int x = ;\n  int y = ;\n}\n");
    Program.write(directory, "Cut.java", "class Cut {\n  void f() {\n");

    Run run = Program.jar(directory, "check", ".");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasSize(2);
    assertThat(run.err().get(0))
        .startsWith("racelint: cannot parse ")
        .endsWith("Broken.java:2: illegal start of expression");
    assertThat(run.err().get(1))
        .contains("Cut.java:2: ")
        .endsWith("reached end of file while parsing");
  }

  /** Error Prone by itself would report nothing at all here: see {@link KeepGoing}. */
  @Test
  void typesThatAreMissing() throws Exception {
    Program.write(
        directory,
        "Client.java",
        """
        import org.example.http.Request;
        import org.example.http.*;

        class Client extends Transport {
          private Request last;
          private Timeout timeout = Timeout.ofSeconds(3);

          void send(Request request) { last = request.withHeader("a", "b"); Response.check(last); }
        }
        """);
    Program.write(directory, "Visits.java", Sources.racy("Visits"));
    Program.write(
        directory,
        "Both.java",
        "import org.example.http.Request;\n"
            + Sources.racy("Both").replace("int hits;", "int hits; Request r;"));

    Run run = Program.jar(directory, "check", ".");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.places())
        .containsExactly(
            "Both.java:" + (Sources.RACY_LINE + 1), "Visits.java:" + Sources.RACY_LINE);
    assertThat(run.err()).hasSize(1);
    assertThat(run.err().get(0))
        .startsWith("racelint: 4 types were not found (Request, Response, Timeout, …): ");
    assertThat(run.summary()).startsWith("3 files, 3 classes, 2 findings");
  }

  @Test
  void otherErrorsDoNotStopTheAnalysis() throws Exception {
    Program.write(directory, "Wrong.java", "class Wrong { int x = \"\"; int f() { } }");
    Program.write(directory, "Visits.java", Sources.racy("Visits"));

    Run run = Program.jar(directory, "check", ".");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.findings()).hasSize(1);
    assertThat(run.err()).hasSize(1);
    assertThat(run.err().get(0))
        .startsWith("racelint: javac reported 2 errors")
        .contains("Wrong.java:1: ");
    assertThat(Program.jar(directory, "check", ".", "--debug").err())
        .filteredOn(line -> line.startsWith("racelint: javac: "))
        .hasSize(2);
  }

  @Test
  void bytesOfAnotherEncodingDoNotStopTheAnalysis() throws Exception {
    String text = "// Gr\u00f6\u00dfe\n" + Sources.racy("Visits");
    Files.write(directory.resolve("Visits.java"), text.getBytes(StandardCharsets.ISO_8859_1));

    Run run = Program.jar(directory, "check", "Visits.java");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.findings()).hasSize(1);

    Run latin = Program.jar(directory, "check", "Visits.java", "--encoding", "ISO-8859-1");
    assertThat(latin.err()).isEmpty();
    assertThat(latin.findings()).hasSize(1);
  }
}
