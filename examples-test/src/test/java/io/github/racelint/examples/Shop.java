package io.github.racelint.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A git repository with the sources of {@code examples/maven}, and a {@code racelint} on the search
 * path.
 *
 * <p>Its branch {@code main} is right; {@link #goWrong} puts a race into a branch of its own.
 */
final class Shop {

  static final Path ROOT = Path.of(System.getProperty("racelint.root"));
  private static final String DESK = "src/main/java/shop/OrderDesk.java";

  /** How a command ended, and all that it printed. */
  record Run(int status, String output) {}

  private final Path directory;
  private final Path programs;

  Shop(Path directory) throws Exception {
    this.directory = Files.createDirectories(directory.resolve("shop"));
    this.programs = Files.createDirectories(directory.resolve("programs"));
    writeLauncher(programs);
    write("src/main/java/shop/Visitors.java", example("src/main/java/shop/Visitors.java"));
    write(DESK, "package shop;\n\npublic class OrderDesk {}\n");
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "Shop");
    git("config", "user.email", "shop@example.com");
    commit("The right version");
    // What a CI server's clone knows of the branch to merge into.
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    git("checkout", "--quiet", "-b", "feature");
  }

  /** A script that does what the launcher does once the jar is built, on the Java of this test. */
  static void writeLauncher(Path folder) throws IOException {
    Path launcher = folder.resolve("racelint");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -jar '%s' \"$@\"\n"
            .formatted(java, System.getProperty("racelint.jar")));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  Path path(String file) {
    return directory.resolve(file);
  }

  void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  void goWrong() throws Exception {
    write(DESK, example(DESK));
    git("add", "--all");
  }

  void goRight() throws Exception {
    write(DESK, "package shop;\n\n/** Closed. */\npublic class OrderDesk {}\n");
    git("add", "--all");
  }

  void commit(String message) throws Exception {
    git("add", "--all");
    git("commit", "--quiet", "--no-verify", "--message", message);
  }

  void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Run run = run(Map.of(), command);
    assertThat(run.status()).as(run.output()).isZero();
  }

  /** Runs a script as a CI server does, ending at the first command that fails. */
  Run script(Map<String, String> environment, String script) throws Exception {
    return run(environment, List.of("bash", "-e", "-o", "pipefail", "-c", script));
  }

  Run run(Map<String, String> environment, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    // Whatever git told the process that runs the tests is about another repository.
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CEILING_DIRECTORIES", directory.getParent().toString());
    builder.environment().merge("PATH", programs.toString(), (old, own) -> own + ":" + old);
    builder.environment().putAll(environment);
    Path output = Files.createTempFile(programs, "output", ".txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time: %s", command).isTrue();
    return new Run(process.exitValue(), Files.readString(output));
  }

  private static String example(String file) throws IOException {
    return Files.readString(ROOT.resolve("examples/maven").resolve(file));
  }
}
