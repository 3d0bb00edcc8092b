package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No source makes the analysis fail or hang, least of all one that does not compile: neither on the
 * command line nor in the language server, where most texts are half written.
 *
 * <p>Every build takes a few mutants of the test cases. {@code -Dracelint.mutants=1000
 * -Dracelint.mutants.of=FOLDER,…} takes so many of each program instead, where a folder has the
 * sources in {@code src} and perhaps a class path in {@code classpath}, as the folders below {@code
 * test-fixtures/target/libraries} have, or the name of the module they are a part of in {@code
 * module}. What fails is kept in {@code target/mutants}.
 */
class MutationTest {
  private static final Path CASES = Path.of("../test-fixtures/cases").toAbsolutePath().normalize();
  private static final int NUMBER = Integer.getInteger("racelint.mutants", 80);

  @TempDir Path directory;

  @Test
  void noMutantMakesTheAnalysisFail() throws Exception {
    String folders = System.getProperty("racelint.mutants.of", "");
    List<String> failures = new ArrayList<>();
    if (folders.isEmpty()) {
      failures.addAll(ofTheCases());
    } else {
      for (String folder : folders.split(",")) {
        failures.addAll(of(Path.of(folder).toAbsolutePath().normalize()));
      }
    }
    assertThat(failures).isEmpty();
  }

  /** Each a program of its own, with two mutants. */
  private List<String> ofTheCases() throws Exception {
    List<Path> files = new ArrayList<>(javaFiles(CASES));
    Collections.shuffle(files, new Random(1)); // of all checks
    List<String> failures = new ArrayList<>();
    for (Path file : files.subList(0, NUMBER / 2)) {
      try (Mutants mutants = Mutants.ofFile(file, directory)) {
        mutants.judge(2);
        failures.addAll(mutants.failures());
      }
    }
    return failures;
  }

  private List<String> of(Path library) throws Exception {
    Path classPath = library.resolve("classpath");
    Path sources = library.resolve("src");
    // What is a part of the JDK says so with a file of that name.
    Path patch = library.resolve("module");
    List<String> options =
        Files.exists(patch)
            ? List.of("--patch-module", Files.readString(patch).strip() + "=" + sources)
            : List.of();
    List<Path> jars =
        Files.exists(classPath)
            ? ClassPath.parse(Files.readString(classPath).strip()).entries()
            : List.of();
    try (Mutants mutants = Mutants.ofProgram(sources, jars, options, directory)) {
      mutants.judge(NUMBER);
      System.out.println(library.getFileName() + ": " + mutants.figures());
      return mutants.failures();
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
