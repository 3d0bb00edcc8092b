package io.github.racelint.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.fixtures.FixtureCompiler;
import io.github.racelint.fixtures.FixtureFinder;
import io.github.racelint.fixtures.TogetherFiles;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The findings, their messages, fixes and order are the same in each run, in whatever order the
 * files are given, and whatever hash codes the JVM gives to objects.
 */
class DeterminismTest {

  /** How many times the program is analysed; the first with its files sorted. */
  private static final int RUNS = Integer.getInteger("racelint.shuffles", 4);

  /**
   * How HotSpot makes the hash codes of objects: at random, and by counting. With one hash code for
   * all, its value 2, javac itself does not compile some programs.
   */
  private static final List<String> HASH_CODES = List.of("0", "3");

  @TempDir Path directory;

  @Test
  void sameFindingsInTheSameOrderInEachRun() throws Exception {
    Path sources = directory.resolve("sources");
    List<Path> files = TogetherFiles.of(FixtureFinder.find(Path.of("cases")));
    Files.write(sources, files.stream().map(f -> f.toAbsolutePath().toString()).toList());
    int each = RUNS / HASH_CODES.size();
    List<Process> jvms = new ArrayList<>();
    for (int i = 0; i < HASH_CODES.size(); i++) {
      jvms.add(start(sources, HASH_CODES.get(i), i * each, each));
    }
    for (Process jvm : jvms) {
      String output = new String(jvm.getInputStream().readAllBytes());
      assertThat(jvm.waitFor()).as(output).isZero();
    }

    String said = Files.readString(directory.resolve("run-0.txt"));
    assertThat(said.lines().count()).isGreaterThan(files.size());
    for (int run = 1; run < each * HASH_CODES.size(); run++) {
      assertThat(directory.resolve("run-" + run + ".txt")).hasContent(said);
      assertThat(directory.resolve("run-" + run + ".json"))
          .hasSameTextualContentAs(directory.resolve("run-0.json"));
    }
  }

  private Process start(Path sources, String hashCodes, int first, int runs) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-X") || argument.startsWith("--add-"))
        .forEach(command::add);
    command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + hashCodes));
    command.addAll(List.of("-cp", classPath(), ShuffledRuns.class.getName()));
    command.add(sources.toString());
    command.add(
        String.join(
            File.pathSeparator, FixtureCompiler.libraries().stream().map(Path::toString).toList()));
    command.add(directory.toString());
    command.addAll(List.of(String.valueOf(first), String.valueOf(runs)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
