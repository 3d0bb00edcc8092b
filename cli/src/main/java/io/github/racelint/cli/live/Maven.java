package io.github.racelint.cli.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Asks Maven for a module's class path, once for each state of its pom: the answer is kept in
 * {@code .racelint/cache} beside the pom.
 */
final class Maven {
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:build-classpath";
  private static final long MINUTES = 5;
  private static final int LAST_LINES = 5;
  private static final int HASH_LENGTH = 16;

  private final Consumer<String> log;

  /** States of poms for which Maven had no answer: asked again when the pom has changed. */
  private final Set<Path> failed = new HashSet<>();

  Maven(Consumer<String> log) {
    this.log = log;
  }

  /**
   * The class path of a module, with that of its tests; null if Maven does not tell.
   *
   * @param top where the poms above are no longer looked at
   */
  List<Path> classPath(Path pom, Path top) {
    Path module = pom.getParent();
    try {
      Path cache = module.resolve(".racelint/cache");
      Path file = cache.resolve("maven-" + hash(pom, top) + ".classpath");
      if (!Files.isRegularFile(file) && !failed.contains(file)) {
        Files.createDirectories(cache);
        Files.writeString(cache.resolve(".gitignore"), "*\n");
        ask(pom, top, file);
      }
      if (Files.isRegularFile(file)) {
        return BuildPath.parse(Files.readString(file), module);
      }
      failed.add(file);
    } catch (IOException e) {
      log.accept("no class path of " + pom + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  private static String hash(Path pom, Path top) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder = pom.getParent(); folder != null; folder = folder.getParent()) {
        if (Files.isRegularFile(folder.resolve("pom.xml"))) {
          digest.update(Files.readAllBytes(folder.resolve("pom.xml")));
        }
        if (folder.equals(top)) {
          break;
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void ask(Path pom, Path top, Path file) throws IOException, InterruptedException {
    Path answer = Files.createTempFile(file.getParent(), "maven-", ".tmp");
    Path output = Files.createTempFile("racelint-maven-", ".log");
    try {
      List<String> command = new ArrayList<>(List.of(program(pom, top), "-B", "-q", "-f"));
      command.addAll(List.of(pom.toString(), GOAL, "-DincludeScope=test"));
      command.add("-Dmdep.outputFile=" + answer);
      log.accept("asks Maven for the class path: " + String.join(" ", command));
      Process process =
          new ProcessBuilder(command)
              .directory(pom.getParent().toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      if (ended && process.exitValue() == 0) {
        Files.move(answer, file);
      } else {
        log.accept("Maven has no class path of " + pom + ", going on without: " + tail(output));
      }
    } finally {
      Files.deleteIfExists(answer);
      Files.deleteIfExists(output);
    }
  }

  /** The project's own Maven if it brings one. */
  private static String program(Path pom, Path top) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win");
    for (Path folder = pom.getParent(); folder != null; folder = folder.getParent()) {
      Path wrapper = folder.resolve(windows ? "mvnw.cmd" : "mvnw");
      if (Files.isExecutable(wrapper)) {
        return wrapper.toString();
      }
      if (folder.equals(top)) {
        break;
      }
    }
    return windows ? "mvn.cmd" : "mvn";
  }

  private static String tail(Path output) throws IOException {
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
