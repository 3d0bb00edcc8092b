package io.github.racelint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the executable jar, or the launcher script, in a process of its own, as a user does. */
final class Program {

  /** The root of the project. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final long TIMEOUT_SECONDS = 120;

  private Program() {}

  /**
   * How a run ended.
   *
   * @param status the exit status
   * @param out the lines of the output
   * @param err the lines of the error stream
   */
  record Run(int status, List<String> out, List<String> err) {

    /** The lines that start a finding, up to its message. */
    List<String> findings() {
      return out.stream().filter(line -> line.matches(".*: (warning|error|note): \\[.*")).toList();
    }

    /** The places of the findings, as {@code file:line}, without directories. */
    List<String> places() {
      return findings().stream()
          .map(line -> line.replaceFirst("^.*[/\\\\]", "").replaceFirst("(\\.java:\\d+):.*", "$1"))
          .toList();
    }

    /** The last line. */
    String summary() {
      return out.isEmpty() ? "" : out.get(out.size() - 1);
    }
  }

  /** {@code java -jar racelint.jar arguments…} in a directory. */
  static Run jar(Path directory, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Quicker for the short runs of a test; nothing else depends on it.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-jar", System.getProperty("racelint.jar")));
    command.addAll(List.of(arguments));
    return run(directory, command);
  }

  /** Any command in a directory, with the Java of this test. */
  static Run run(Path directory, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    CompletableFuture<List<String>> err =
        CompletableFuture.supplyAsync(() -> lines(process.getErrorStream()));
    List<String> out = lines(process.getInputStream());
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + command);
    }
    return new Run(process.exitValue(), out, err.get());
  }

  /** Writes a file below a directory. */
  static Path write(Path directory, String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> lines(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
