package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate on pull requests, on repositories made for it. */
class GateIT {
  private static final String STOCK =
      """
      package shop;

      public class Stock {
        private int left;
        private volatile String label = "";

        public synchronized void add() {
          left++;
        }

        public synchronized int left() {
          return left;
        }

        public String label() {
          return label;
        }
      }
      """;

  private static final String OLD_RACE = Sources.racy("Visits");

  @TempDir Path directory;
  private Git git;

  @BeforeEach
  void commit() throws Exception {
    git = Git.init().setInitialBranch("main").setDirectory(directory.toFile()).call();
    Program.write(directory, "src/shop/Stock.java", STOCK);
    Program.write(directory, "src/Visits.java", OLD_RACE);
    commit("first");
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void whatWasThereBeforeDoesNotFail() throws Exception {
    Program.write(directory, "src/shop/Stock.java", STOCK.replace("return label", "return  label"));

    Run run = gate();

    assertThat(run.status()).as(run.toString()).isZero();
    assertThat(run.out())
        .containsExactly("0 of 1 finding to blame on the change since main (0 members touched)");
  }

  @Test
  void aGetterThatLosesItsLockFailsAtTheTouchedLine() throws Exception {
    Program.write(
        directory, "src/shop/Stock.java", STOCK.replace("synchronized int left", "int left"));

    Run run = gate("--sarif", "gate.sarif");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.places()).containsExactly("Stock.java:11");
    assertThat(run.out()).anyMatch(line -> line.endsWith("the finding is at Stock.java:12"));
    assertThat(run.summary())
        .isEqualTo("1 of 2 findings to blame on the change since main (1 member touched)");
    assertThat(Files.readString(directory.resolve("gate.sarif")))
        .contains("\"startLine\" : 11")
        .contains("\"uri\" : \"src/shop/Stock.java\"");
  }

  @Test
  void anUntouchedUpdateIsShownAtTheTouchedPartner() throws Exception {
    Program.write(
        directory,
        "src/shop/Stock.java",
        STOCK.replace(
            "public String label() {",
            "public void serve() {\n    new Thread(this::add).start();\n  }\n\n"
                + "  public String label() {"));
    Program.write(directory, "src/shop/Till.java", till("shop.add();"));
    commit("a thread");
    git.checkout().setCreateBranch(true).setName("topic").call();
    Program.write(directory, "src/shop/Till.java", till("new Thread(() -> sold++).start();"));

    Run run = gate();

    assertThat(run.status()).as(run.toString()).isEqualTo(1);
    assertThat(run.places()).containsExactly("Till.java:11", "Till.java:11");
  }

  /** A class whose untouched method counts without a lock. */
  private static String till(String statement) {
    return """
    package shop;

    class Till {
      private int sold;

      void sell() {
        sold++;
      }

      void open(Stock shop) {
        %s
      }
    }
    """
        .formatted(statement);
  }

  @Test
  void aFieldThatIsNoLongerAtomicFailsAtItsDeclaration() throws Exception {
    String atomic =
        """
        import java.util.concurrent.Executors;

        class Hits {
          %s

          void serve() {
            for (int i = 0; i < 9; i++) {
              Executors.newCachedThreadPool().submit(() -> { %s; });
            }
          }
        }
        """;
    Program.write(
        directory,
        "src/Hits.java",
        atomic.formatted("private String hits = \"\"", "hits.length()"));
    commit("hits");
    Program.write(directory, "src/Hits.java", atomic.formatted("private int hits;", "hits++"));

    Run run = gate();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.places()).containsExactly("Hits.java:8");
  }

  @Test
  void aMovedFileIsNotAChange() throws Exception {
    Files.createDirectories(directory.resolve("src/web"));
    Files.move(directory.resolve("src/Visits.java"), directory.resolve("src/web/Visits.java"));

    assertThat(gate().status()).isZero();
  }

  @Test
  void aDeletedFileIsNotAChangeOfTheOthers() throws Exception {
    Files.delete(directory.resolve("src/shop/Stock.java"));
    assertThat(gate().status()).isZero();
  }

  @Test
  void aRacyMethodThatIsRenamedIsTouched() throws Exception {
    Program.write(directory, "src/Visits.java", OLD_RACE.replace("serve", "answer"));
    Run run = gate();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.places()).containsExactly("Visits.java:8");
  }

  @Test
  void commentsAndLayoutAreNoChange() throws Exception {
    String text =
        "/* Licence. */\n\n" + OLD_RACE.replace("  ", "\t").replace("{\n", "{ // begin\n\n");
    Program.write(directory, "src/Visits.java", text);
    assertThat(gate().status()).isZero();
  }

  @Test
  void aRaceThatCameAndWentIsNoChange() throws Exception {
    git.checkout().setCreateBranch(true).setName("topic").call();
    Program.write(directory, "src/Orders.java", Sources.racy("Orders"));
    commit("add a race");
    assertThat(gate().places()).containsExactly("Orders.java:" + Sources.RACY_LINE);
    git.revert().include(git.getRepository().resolve("HEAD")).call();
    assertThat(gate().status()).isZero();
  }

  @Test
  void aNewFileWithAnOddNameIsGated() throws Exception {
    Program.write(
        directory, "src/Ä 'b'\n.java", Sources.racy("Odd").replace("public class", "class"));
    Run run = gate("--sarif", "gate.sarif");
    assertThat(run.status()).as(run.toString()).isEqualTo(1);
    assertThat(Files.readString(directory.resolve("gate.sarif")))
        .contains("\"uri\" : \"src/%C3%84%20'b'%0A.java\"");
  }

  @Test
  void commitsOnTheBaseSinceTheForkAreNotTheChange() throws Exception {
    git.checkout().setCreateBranch(true).setName("topic").call();
    git.checkout().setName("main").call();
    Program.write(directory, "src/Visits.java", Sources.right("Visits"));
    commit("repaired on main");
    git.checkout().setName("topic").call();

    assertThat(gate().status()).isZero();
  }

  @Test
  void troubleIsOneLineThatNamesTheWayOut() throws Exception {
    assertThat(Program.jar(directory, "gate", "--base", "nowhere", "src").err())
        .containsExactly(
            "racelint: no commit is called nowhere; is it fetched? (git fetch origin)");
    Program.write(directory, "src/Visits.java", "<<<<<<< HEAD\n" + OLD_RACE);
    Run conflict = gate();
    assertThat(conflict.status()).isEqualTo(2);
    assertThat(conflict.err())
        .containsExactly(
            "racelint: src/Visits.java:1: a merge conflict marker; resolve the conflict first");
  }

  @Test
  void beforeTheFirstCommitThereIsNothingToCompareWith(@TempDir Path elsewhere) throws Exception {
    Git.init().setInitialBranch("main").setDirectory(elsewhere.toFile()).call().close();
    Program.write(elsewhere, "Visits.java", OLD_RACE);

    for (String base : new String[] {"HEAD", "main"}) {
      Run run = Program.jar(elsewhere, "gate", "--base", base, "Visits.java");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .containsExactly(
              "racelint: the repository has no commit yet, so there is no "
                  + base
                  + " to compare with; racelint check tells all findings");
    }
  }

  @Test
  void aFileOutsideTheRepositoryIsRefused(@TempDir Path elsewhere) throws Exception {
    Path file = Program.write(elsewhere, "Other.java", "class Other {}");
    Run run = Program.jar(directory, "gate", "--base", "main", "src", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains(" is outside the repository ");
  }

  @Test
  void aShallowCloneIsToldHowToGoOn(@TempDir Path elsewhere) throws Exception {
    Program.write(directory, "src/Visits.java", Sources.right("Visits"));
    commit("second");
    Git.cloneRepository()
        .setURI(directory.toUri().toString())
        .setDirectory(elsewhere.toFile())
        .setDepth(1)
        .call()
        .close();

    Run run = Program.jar(elsewhere, "gate", "--base", "HEAD~1", "src");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "racelint: no commit is called HEAD~1; this is a shallow clone: run git fetch"
                + " --unshallow, or check out with fetch-depth: 0");
  }

  private Run gate(String... more) throws Exception {
    String[] arguments = new String[4 + more.length];
    System.arraycopy(new String[] {"gate", "--base", "main", "src"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Program.jar(directory, arguments);
  }

  private void commit(String message) throws Exception {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit()
        .setMessage(message)
        .setAuthor("Test", "test@example.org")
        .setCommitter("Test", "test@example.org")
        .setSign(false)
        .call();
  }
}
