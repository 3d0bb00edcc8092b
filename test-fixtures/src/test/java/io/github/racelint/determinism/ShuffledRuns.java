package io.github.racelint.determinism;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import io.github.racelint.fixtures.FixtureCompiler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Analyses one program several times with its files in another order each time, and writes what is
 * said of it: a program of its own, since what depends on the hash codes of objects shows in
 * another JVM only.
 */
final class ShuffledRuns {

  private ShuffledRuns() {}

  /**
   * Runs.
   *
   * @param arguments a file with the sources, one a line; the class path; where to write what is
   *     said; the number of the first run; how many runs
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> sources = Files.readAllLines(Path.of(arguments[0])).stream().map(Path::of).toList();
    Path output = Path.of(arguments[2]);
    int first = Integer.parseInt(arguments[3]);
    for (int run = first; run < first + Integer.parseInt(arguments[4]); run++) {
      List<Path> order = new ArrayList<>(sources);
      if (run > 0) {
        Collections.shuffle(order, new Random(run));
      }
      Files.writeString(
          output.resolve("run-" + run + ".txt"),
          said(order, arguments[1], output.resolve("run-" + run + ".json")));
    }
  }

  /**
   * All messages with their places. Those of a file are in the order in which they were told; the
   * files are sorted, since javac takes them as they come.
   */
  private static String said(List<Path> sources, String classPath, Path report) throws IOException {
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-XDcompilePolicy=simple", "-cp", classPath));
    options.addAll(List.of("-Xmaxwarns", "100000", "--should-stop=ifError=FLOW"));
    options.add("--should-stop=ifNoError=FLOW"); // no class files
    options.add("-XepOpt:RaceLint:Report=" + report);
    FixtureCompiler.checks().forEach(check -> options.add("-Xep:" + check + ":WARN"));
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      ScannerSupplier none = ScannerSupplier.fromBugCheckerClasses(ImmutableSet.of());
      JavacTask task =
          (JavacTask)
              new BaseErrorProneJavaCompiler(none)
                  .getTask(
                      output,
                      files,
                      heard,
                      options,
                      null,
                      files.getJavaFileObjectsFromPaths(sources));
      boolean compiled = task.call();
      if (!compiled) {
        throw new IllegalStateException(heard.getDiagnostics() + "\n" + output);
      }
    }
    TreeMap<String, StringBuilder> byFile = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> d : heard.getDiagnostics()) {
      if (!d.getCode().endsWith(".error.prone")) {
        continue; // javac sums up warnings of its own at the first file that has one
      }
      String file = d.getSource().getName();
      byFile
          .computeIfAbsent(file, f -> new StringBuilder())
          .append(file + ":" + d.getLineNumber() + ":" + d.getColumnNumber() + " ")
          .append(d.getMessage(Locale.ENGLISH) + "\n");
    }
    return output + String.join("", byFile.values());
  }
}
